package io.github.oncolit.trials;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.core.Article;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The trials that an article speaks of, identifiers and names, found in one pass over its text.
 *
 * <pre>{@code
 * Trials trials = Trials.in(Article.ofText("In the KEYNOTE-189 study (NCT02578680), ..."));
 * trials.ids().get(0).value(); // "NCT02578680"
 * trials.names().get(0).raw(); // "KEYNOTE-189"
 * }</pre>
 *
 * <p>What stands in the site's furniture (teasers, navigation, adverts) is of other articles'
 * trials and kept apart.
 *
 * @param ids the article's identifiers in text order, malformed ones too
 * @param names the article's trial names in text order
 * @param furnitureIds the identifiers in the site's furniture
 * @param furnitureNames the trial names in the site's furniture
 */
public record Trials(
        List<TrialMention> ids,
        List<TrialName> names,
        List<TrialMention> furnitureIds,
        List<TrialName> furnitureNames) {

    public Trials {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
        furnitureIds = List.copyOf(furnitureIds);
        furnitureNames = List.copyOf(furnitureNames);
    }

    /**
     * Finds identifiers and names. Whether a mention is cited is told by what looks like a citation
     * marker.
     *
     * @param article an article
     * @return what it mentions; empty lists if that is nothing
     */
    public static Trials in(Article article) {
        return read(Objects.requireNonNull(article, "article"), List.of());
    }

    /**
     * Finds identifiers and names. A mention beside one of the markers is cited.
     *
     * @param article an article
     * @param markers the article's citation markers, as {@link
     *     io.github.oncolit.citations.CitationMarkers} resolves them
     * @return what it mentions; empty lists if that is nothing
     */
    public static Trials in(Article article, List<CitationMarker> markers) {
        return read(
                Objects.requireNonNull(article, "article"),
                Objects.requireNonNull(markers, "markers"));
    }

    private static Trials read(Article article, List<CitationMarker> markers) {
        TrialReader reader = TrialReader.read(article.text());
        TrialIds ids = TrialIds.of(article, reader, markers);
        TrialNames names = TrialNames.of(article, reader);
        return new Trials(ids.own(), names.own(), ids.furniture(), names.furniture());
    }

    @Override
    public String toString() {
        return Stream.of(ids, names, furnitureIds, furnitureNames)
                .flatMap(List::stream)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
