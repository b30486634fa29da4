package io.github.oncolit.examples.laws;

import io.github.oncolit.core.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An article that is cut anywhere, as an excerpt is, keeps the laws. */
class CutTextsTest {

    @ParameterizedTest
    @EnumSource(names = {"REPORT_OF_TEXT", "DISCLOSURES", "REFERENCES_SPLIT"})
    void everyBeginningAndEveryEndIsRead(EntryPoint entry) {
        String text = Article.ofHtml(SampleTexts.article(1)).text();
        for (int i = 0; i <= text.length(); i++) {
            entry.check(text.substring(0, i));
            entry.check(text.substring(i));
        }
    }
}
