package io.github.oncolit.trials.links;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.Registry;
import io.github.oncolit.trials.TrialId;
import io.github.oncolit.trials.TrialMention;
import io.github.oncolit.trials.TrialName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins identifiers and names to trials: a name and the identifier beside it are one trial, so are
 * identifiers of two registries beside each other; the article's own identifiers are one if no two
 * are of one registry; a name in the title is the own trial's if that has no other.
 */
final class ReportedTrials {

    private static final int BESIDE = 32;

    private final Article article;
    private final SentenceStarts sentences;
    private final List<Located<String>> phases;
    private final Map<String, Draft> byId = new LinkedHashMap<>();
    private final Map<String, Draft> byName = new LinkedHashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    private ReportedTrials(ArticleReport report, SentenceStarts sentences) {
        this.article = report.article();
        this.sentences = sentences;
        this.phases =
                report.trialIds().isEmpty() && report.trialNames().isEmpty()
                        ? List.of()
                        : PhaseScanner.in(article.text());
        report.trialIds().forEach(this::add);
        report.trialNames().forEach(this::add);
        joinBeside(report.trialIds().stream().filter(TrialMention::valid).toList());
        joinOwn();
        joinTitle();
    }

    /** A trial as far as it is known. */
    private static final class Draft {
        private final List<TrialMention> ids = new ArrayList<>();
        private final List<TrialName> names = new ArrayList<>();

        boolean isOwn() {
            return ids.stream().anyMatch(m -> m.role() == TrialMention.Role.OWN);
        }

        void takeFrom(Draft other) {
            ids.addAll(other.ids);
            names.addAll(other.names);
            other.ids.clear();
            other.names.clear();
        }
    }

    static List<ReportedTrial> of(ArticleReport report, SentenceStarts sentences) {
        ReportedTrials trials = new ReportedTrials(report, sentences);
        return trials.drafts.stream()
                .filter(draft -> !draft.ids.isEmpty() || !draft.names.isEmpty())
                .map(trials::trial)
                .toList();
    }

    private Draft draft() {
        Draft draft = new Draft();
        drafts.add(draft);
        return draft;
    }

    private void add(TrialMention mention) {
        if (mention.valid()) {
            byId.computeIfAbsent(mention.value(), id -> draft()).ids.add(mention);
        }
    }

    private void add(TrialName name) {
        Optional<Draft> ofId = name.id().map(id -> byId.get(id.value()));
        String key = key(name);
        Draft known = byName.get(key);
        Draft draft = known == null ? ofId.orElseGet(this::draft) : known;
        if (known != null && ofId.isPresent() && ofId.get() != known && known.ids.isEmpty()) {
            ofId.get().takeFrom(known);
            draft = ofId.get();
        }
        byName.put(key, draft);
        draft.names.add(name);
    }

    private static String key(TrialName name) {
        return name.raw()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Identifiers of two registries in one breath, {@code (NCT...; EudraCT ...)}, are one trial's.
     */
    private void joinBeside(List<TrialMention> ids) {
        for (int i = 1; i < ids.size(); i++) {
            Draft before = byId.get(ids.get(i - 1).value());
            Draft here = byId.get(ids.get(i).value());
            boolean apart = ids.get(i - 1).registry() == ids.get(i).registry();
            if (before != here && !apart && isBeside(ids.get(i - 1).span(), ids.get(i).span())) {
                before.takeFrom(here);
                byId.replaceAll((id, draft) -> draft == here ? before : draft);
            }
        }
    }

    private boolean isBeside(Span before, Span here) {
        int gap = here.start() - before.end();
        if (gap < 0 || gap > BESIDE) {
            return false;
        }
        String between = article.text().substring(before.end(), here.start());
        return !between.contains(" and ") && !between.contains(" or ") && !between.contains("\n");
    }

    private void joinOwn() {
        List<Draft> own = drafts.stream().filter(Draft::isOwn).toList();
        Set<String> values = new HashSet<>();
        Set<Registry> registries = new HashSet<>();
        boolean apart = false;
        for (Draft draft : own) {
            for (TrialMention id : draft.ids) {
                apart |= values.add(id.value()) && !registries.add(id.registry());
            }
        }
        if (!apart && !own.isEmpty()) {
            own.stream().skip(1).forEach(own.get(0)::takeFrom);
        }
    }

    private void joinTitle() {
        List<Draft> titled =
                drafts.stream().filter(d -> d.names.stream().anyMatch(this::inTitle)).toList();
        List<Draft> own = drafts.stream().filter(Draft::isOwn).toList();
        boolean one = titled.size() == 1 && own.size() == 1 && own.get(0).names.isEmpty();
        if (one && titled.get(0).ids.isEmpty()) {
            own.get(0).takeFrom(titled.get(0));
        }
    }

    private boolean inTitle(TrialName name) {
        return article.sectionAt(name.span().start()) == SectionKind.TITLE;
    }

    private ReportedTrial trial(Draft draft) {
        List<TrialId> ids =
                draft.ids.stream()
                        .flatMap(m -> m.id().stream())
                        .distinct()
                        .sorted(Comparator.comparing(id -> id.registry() == Registry.GROUP))
                        .toList();
        List<Span> mentions =
                Stream.concat(
                                draft.ids.stream().map(TrialMention::span),
                                draft.names.stream().map(TrialName::span))
                        .filter(s -> article.sectionAt(s.start()) != SectionKind.REFERENCES)
                        .sorted()
                        .toList();
        return new ReportedTrial(
                ids,
                draft.names.stream().map(TrialName::raw).distinct().toList(),
                phase(mentions),
                role(draft, mentions),
                mentions);
    }

    private TrialMention.Role role(Draft draft, List<Span> mentions) {
        if (draft.isOwn() || draft.names.stream().anyMatch(this::inTitle)) {
            return TrialMention.Role.OWN;
        }
        boolean cited =
                mentions.isEmpty()
                        || !draft.ids.isEmpty()
                                && draft.ids.stream()
                                        .allMatch(m -> m.role() == TrialMention.Role.CITED);
        return cited ? TrialMention.Role.CITED : TrialMention.Role.UNSTATED;
    }

    /** The phase that stands in a sentence with the trial, the one nearest to it. */
    private Optional<Located<String>> phase(List<Span> mentions) {
        for (Span mention : mentions) {
            Span sentence = sentences.sentence(mention.start());
            Optional<Located<String>> phase =
                    Nearest.before(phases, Located::span, mention.start())
                            .filter(p -> sentence.contains(p.span()))
                            .or(
                                    () ->
                                            Nearest.behind(phases, Located::span, mention.end())
                                                    .filter(p -> sentence.contains(p.span())));
            if (phase.isPresent()) {
                return phase;
            }
        }
        return Optional.empty();
    }
}
