package io.github.oncolit.trials.links;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.EfficacyStatistic;
import io.github.oncolit.trials.TrialMention.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Links each statistic by a short cascade; the first rule that fits decides.
 *
 * <ol>
 *   <li>Trial: one whose identifier or name the sentence prints, the nearest before the number,
 *       else the nearest behind it.
 *   <li>Reference: a marker right behind the number; else, where an article speaks of others
 *       (anywhere but in its title, abstract, methods, results, tables and captions, or where the
 *       sentence says so), the nearest marker of the sentence behind the number, else before it.
 *       Words like {@code our study} before the number keep it the article's own.
 *   <li>Trial of the reference: one whose identifier or name the reference prints.
 *   <li>Trial: outside of results, the one that the paragraph named last; beside a reference only
 *       one that is not the article's own, and no marker between that name and the number.
 *   <li>Trial: without a reference and outside of the introduction, the article's only own one; if
 *       no trial is called its own, the only one it speaks of where it tells of its own work.
 * </ol>
 *
 * Own is what belongs to an own trial; cited, what has a reference or belongs to another trial; own
 * again, what stands in a zone of own results or beside words like {@code our study}; the rest is
 * unstated. Each look is a search in a sorted list or a bounded look at the sentence.
 */
final class StatisticLinker {

    private static final int GAP = 12;
    private final ArticleReport report;
    private final StudyWords words;
    private final SentenceStarts sentences;
    private final ArticleParts parts;
    private final List<ReportedTrial> trials;
    private final List<Mention> mentions;

    /** The article's only own trial; if it has none, the only one it speaks of as if it had. */
    private final Optional<ReportedTrial> onlyOwn;

    private StatisticLinker(ArticleReport report) {
        this.report = report;
        this.words = new StudyWords(report.article().text());
        this.sentences = SentenceStarts.of(report.article().text(), report.markers());
        this.parts = new ArticleParts(report.article());
        this.trials = ReportedTrials.of(report, sentences);
        this.mentions = mentions();
        List<ReportedTrial> own = trials.stream().filter(t -> t.role() == Role.OWN).toList();
        List<ReportedTrial> only =
                own.isEmpty() ? trials.stream().filter(this::isTold).toList() : own;
        this.onlyOwn = only.size() == 1 ? Optional.of(only.get(0)) : Optional.empty();
    }

    /** Whether a trial of no stated role is named first where articles tell of their own work. */
    private boolean isTold(ReportedTrial trial) {
        if (trial.role() != Role.UNSTATED) {
            return false;
        }
        ResultZone zone = parts.at(trial.mentions().get(0).start());
        return zone.isOwn() || zone == ResultZone.BODY;
    }

    /** Where an identifier or name of a trial stands. */
    private record Mention(ReportedTrial trial, Span span) {}

    static ReportLinks link(ArticleReport report) {
        StatisticLinker linker = new StatisticLinker(report);
        return new ReportLinks(
                linker.trials, report.statistics().all().stream().map(linker::link).toList());
    }

    private List<Mention> mentions() {
        List<Mention> all = new ArrayList<>();
        trials.forEach(t -> t.mentions().forEach(span -> all.add(new Mention(t, span))));
        all.sort(Comparator.comparing(Mention::span));
        return all;
    }

    private StatisticLink link(EfficacyStatistic statistic) {
        Span place = statistic.span();
        Span sentence = sentences.sentence(place.start());
        ResultZone zone = parts.at(place.start());
        boolean ownWords = words.tellOwn(sentence.start(), place.start());
        Optional<Linked<ReportedTrial>> trial = inSentence(place, sentence);
        Optional<Linked<Integer>> reference = reference(place, sentence, zone, ownWords);
        if (trial.isEmpty() && reference.isPresent()) {
            trial = inReference(reference.get()).or(() -> citedBefore(place, sentence, zone));
        } else if (trial.isEmpty()) {
            trial = elsewhere(place, zone, ownWords);
        }
        return new StatisticLink(
                statistic, zone, role(place, zone, ownWords, trial, reference), trial, reference);
    }

    private Optional<Linked<ReportedTrial>> inSentence(Span place, Span sentence) {
        return Nearest.before(mentions, Mention::span, place.start())
                .filter(m -> sentence.contains(m.span()))
                .or(
                        () ->
                                Nearest.behind(mentions, Mention::span, place.end())
                                        .filter(m -> sentence.contains(m.span())))
                .map(m -> new Linked<>(m.trial(), naming(m), m.span()));
    }

    private LinkReason naming(Mention mention) {
        String printed = mention.span().textIn(report.article().text());
        return mention.trial().names().contains(printed)
                ? LinkReason.NAME_IN_SENTENCE
                : LinkReason.ID_IN_SENTENCE;
    }

    private Optional<Linked<Integer>> reference(
            Span place, Span sentence, ResultZone zone, boolean ownWords) {
        List<CitationMarker> markers = report.markers();
        Optional<CitationMarker> behind =
                Nearest.behind(markers, CitationMarker::span, place.end())
                        .filter(m -> m.span().start() <= sentence.end());
        if (behind.isPresent() && isGap(place.end(), behind.get().span().start())) {
            return linked(behind.get(), LinkReason.MARKER_BEHIND);
        }
        boolean others =
                !zone.isOwn() && zone != ResultZone.METHODS
                        || words.tellOthers(sentence.start(), sentence.end());
        if (!others || ownWords) {
            return Optional.empty();
        }
        return behind.or(
                        () ->
                                Nearest.before(markers, CitationMarker::span, place.start())
                                        .filter(m -> m.span().start() >= sentence.start()))
                .flatMap(m -> linked(m, LinkReason.MARKER_IN_SENTENCE));
    }

    private static Optional<Linked<Integer>> linked(CitationMarker marker, LinkReason reason) {
        return marker.targets().stream()
                .findFirst()
                .map(target -> new Linked<>(target, reason, marker.span()));
    }

    /** Whether no word stands between a number and a marker. */
    private boolean isGap(int from, int to) {
        if (to - from > GAP) {
            return false;
        }
        String text = report.article().text();
        for (int i = from; i < to; i++) {
            if (CharSet.WORD.contains(text.charAt(i)) || text.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }

    private Optional<Linked<ReportedTrial>> inReference(Linked<Integer> cited) {
        if (cited.value() > report.references().size()) {
            return Optional.empty();
        }
        Reference reference = report.references().get(cited.value() - 1);
        String id = reference.trialId().map(t -> t.value()).orElse("");
        for (ReportedTrial trial : trials) {
            boolean named =
                    trial.ids().stream().anyMatch(i -> i.value().equals(id))
                            || trial.names().stream().anyMatch(reference.raw()::contains);
            if (named) {
                return Optional.of(new Linked<>(trial, LinkReason.IN_REFERENCE, reference.span()));
            }
        }
        return Optional.empty();
    }

    private Optional<Linked<ReportedTrial>> elsewhere(
            Span place, ResultZone zone, boolean ownWords) {
        if (!zone.isOwn() && !ownWords) {
            Optional<Linked<ReportedTrial>> last = namedBefore(place);
            if (last.isPresent()) {
                return last;
            }
        }
        return onlyOwn.filter(t -> zone != ResultZone.INTRODUCTION || ownWords)
                .map(t -> new Linked<>(t, reasonOfOnly(t), first(t, place)));
    }

    /** The trial that the paragraph named last. */
    private Optional<Linked<ReportedTrial>> namedBefore(Span place) {
        Span paragraph = sentences.paragraph(place.start());
        return Nearest.before(mentions, Mention::span, place.start())
                .filter(m -> paragraph.contains(m.span()))
                .map(m -> new Linked<>(m.trial(), LinkReason.NAMED_BEFORE, m.span()));
    }

    /** Another's trial that a sentence before introduced, with the marker behind its results. */
    private Optional<Linked<ReportedTrial>> citedBefore(
            Span place, Span sentence, ResultZone zone) {
        if (zone.isOwn() || words.tellOthers(sentence.start(), place.start())) {
            return Optional.empty();
        }
        return namedBefore(place)
                .filter(t -> t.value().role() != Role.OWN)
                .filter(t -> !citesBetween(t.span().end(), place.start()));
    }

    private static boolean isNamedBefore(Linked<ReportedTrial> trial) {
        return trial.reason() == LinkReason.NAMED_BEFORE;
    }

    private boolean citesBetween(int from, int to) {
        return Nearest.behind(report.markers(), CitationMarker::span, from)
                .filter(m -> m.span().end() <= to)
                .isPresent();
    }

    private static LinkReason reasonOfOnly(ReportedTrial trial) {
        return trial.role() == Role.OWN ? LinkReason.ONLY_OWN_TRIAL : LinkReason.ONLY_TRIAL;
    }

    private static Span first(ReportedTrial trial, Span otherwise) {
        return trial.mentions().isEmpty() ? otherwise : trial.mentions().get(0);
    }

    private Linked<Role> role(
            Span place,
            ResultZone zone,
            boolean ownWords,
            Optional<Linked<ReportedTrial>> trial,
            Optional<Linked<Integer>> reference) {
        Optional<ReportedTrial> its = trial.map(Linked::value);
        boolean cited =
                reference.isPresent() && trial.map(StatisticLinker::isNamedBefore).orElse(false);
        boolean only = its.isPresent() && its.equals(onlyOwn) && !cited;
        if (only || its.map(t -> t.role() == Role.OWN).orElse(false)) {
            return new Linked<>(Role.OWN, LinkReason.OWN_TRIAL, trial.get().span());
        }
        if (reference.isPresent()) {
            return new Linked<>(Role.CITED, reference.get().reason(), reference.get().span());
        }
        boolean another = onlyOwn.isPresent() && trial.isPresent();
        if (another || trial.isPresent() && trial.get().value().role() == Role.CITED) {
            return new Linked<>(Role.CITED, LinkReason.CITED_TRIAL, trial.get().span());
        }
        if (ownWords) {
            return new Linked<>(Role.OWN, LinkReason.OWN_WORDS, place);
        }
        return zone.isOwn()
                ? new Linked<>(Role.OWN, LinkReason.OWN_ZONE, place)
                : new Linked<>(Role.UNSTATED, LinkReason.UNSTATED, place);
    }
}
