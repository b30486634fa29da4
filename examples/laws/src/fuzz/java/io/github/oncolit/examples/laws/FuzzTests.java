package io.github.oncolit.examples.laws;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Jazzer's way in, one method for each entry point. {@code .ci/fuzz 5m reference} looks for five
 * minutes for texts that break a law; without the variable {@code JAZZER_FUZZ} the kept texts are
 * read once. A text that breaks a law belongs into {@code src/test/resources/fuzz}.
 */
class FuzzTests {

    /** Set by the build: 30 minutes unless it is told otherwise. */
    private static final String DURATION = "${fuzz.duration}";

    static List<byte[]> articleOfText() {
        return FuzzCorpus.of(EntryPoint.ARTICLE_OF_TEXT);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void articleOfText(byte[] input) {
        EntryPoint.ARTICLE_OF_TEXT.check(input);
    }

    static List<byte[]> articleOfMarkdown() {
        return FuzzCorpus.of(EntryPoint.ARTICLE_OF_MARKDOWN);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void articleOfMarkdown(byte[] input) {
        EntryPoint.ARTICLE_OF_MARKDOWN.check(input);
    }

    static List<byte[]> articleOfHtml() {
        return FuzzCorpus.of(EntryPoint.ARTICLE_OF_HTML);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void articleOfHtml(byte[] input) {
        EntryPoint.ARTICLE_OF_HTML.check(input);
    }

    static List<byte[]> articleOfJats() {
        return FuzzCorpus.of(EntryPoint.ARTICLE_OF_JATS);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void articleOfJats(byte[] input) {
        EntryPoint.ARTICLE_OF_JATS.check(input);
    }

    static List<byte[]> articleOfPubmed() {
        return FuzzCorpus.of(EntryPoint.ARTICLE_OF_PUBMED);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void articleOfPubmed(byte[] input) {
        EntryPoint.ARTICLE_OF_PUBMED.check(input);
    }

    static List<byte[]> articleOfSource() {
        return FuzzCorpus.of(EntryPoint.ARTICLE_OF_SOURCE);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void articleOfSource(byte[] input) {
        EntryPoint.ARTICLE_OF_SOURCE.check(input);
    }

    static List<byte[]> articlesStream() {
        return FuzzCorpus.of(EntryPoint.ARTICLES_STREAM);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void articlesStream(byte[] input) {
        EntryPoint.ARTICLES_STREAM.check(input);
    }

    static List<byte[]> articleOfBytes() {
        return FuzzCorpus.of(EntryPoint.ARTICLE_OF_BYTES);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void articleOfBytes(byte[] input) {
        EntryPoint.ARTICLE_OF_BYTES.check(input);
    }

    static List<byte[]> reference() {
        return FuzzCorpus.of(EntryPoint.REFERENCE);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void reference(byte[] input) {
        EntryPoint.REFERENCE.check(input);
    }

    static List<byte[]> referencesSplit() {
        return FuzzCorpus.of(EntryPoint.REFERENCES_SPLIT);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void referencesSplit(byte[] input) {
        EntryPoint.REFERENCES_SPLIT.check(input);
    }

    static List<byte[]> referencesIn() {
        return FuzzCorpus.of(EntryPoint.REFERENCES_IN);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void referencesIn(byte[] input) {
        EntryPoint.REFERENCES_IN.check(input);
    }

    static List<byte[]> exports() {
        return FuzzCorpus.of(EntryPoint.EXPORTS);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void exports(byte[] input) {
        EntryPoint.EXPORTS.check(input);
    }

    static List<byte[]> markers() {
        return FuzzCorpus.of(EntryPoint.MARKERS);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void markers(byte[] input) {
        EntryPoint.MARKERS.check(input);
    }

    static List<byte[]> trialIds() {
        return FuzzCorpus.of(EntryPoint.TRIAL_IDS);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void trialIds(byte[] input) {
        EntryPoint.TRIAL_IDS.check(input);
    }

    static List<byte[]> trialNames() {
        return FuzzCorpus.of(EntryPoint.TRIAL_NAMES);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void trialNames(byte[] input) {
        EntryPoint.TRIAL_NAMES.check(input);
    }

    static List<byte[]> statistics() {
        return FuzzCorpus.of(EntryPoint.STATISTICS);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void statistics(byte[] input) {
        EntryPoint.STATISTICS.check(input);
    }

    static List<byte[]> disclosures() {
        return FuzzCorpus.of(EntryPoint.DISCLOSURES);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void disclosures(byte[] input) {
        EntryPoint.DISCLOSURES.check(input);
    }

    static List<byte[]> disclosuresIn() {
        return FuzzCorpus.of(EntryPoint.DISCLOSURES_IN);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void disclosuresIn(byte[] input) {
        EntryPoint.DISCLOSURES_IN.check(input);
    }

    static List<byte[]> namesAndDates() {
        return FuzzCorpus.of(EntryPoint.NAMES_AND_DATES);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void namesAndDates(byte[] input) {
        EntryPoint.NAMES_AND_DATES.check(input);
    }

    static List<byte[]> reportOfText() {
        return FuzzCorpus.of(EntryPoint.REPORT_OF_TEXT);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void reportOfText(byte[] input) {
        EntryPoint.REPORT_OF_TEXT.check(input);
    }

    static List<byte[]> reportOfHtml() {
        return FuzzCorpus.of(EntryPoint.REPORT_OF_HTML);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void reportOfHtml(byte[] input) {
        EntryPoint.REPORT_OF_HTML.check(input);
    }

    static List<byte[]> growth() {
        return FuzzCorpus.of(EntryPoint.GROWTH);
    }

    @MethodSource
    @DictionaryFile(resourcePath = FuzzCorpus.WORDS)
    @FuzzTest(maxDuration = DURATION)
    void growth(byte[] input) {
        EntryPoint.GROWTH.check(input);
    }
}
