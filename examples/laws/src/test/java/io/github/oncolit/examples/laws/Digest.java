package io.github.oncolit.examples.laws;

import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.export.BibTex;
import io.github.oncolit.citations.export.CslJson;
import io.github.oncolit.citations.export.HouseStyle;
import io.github.oncolit.citations.export.Ris;
import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.audit.Audit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A fingerprint of everything that is read from some articles and nasty texts, to compare machines
 * by. As a program it prints the fingerprint.
 */
final class Digest {

    private static final int ARTICLES = 20;
    private static final int SHAPES = 100;

    private final MessageDigest digest;

    private Digest() throws NoSuchAlgorithmException {
        digest = MessageDigest.getInstance("SHA-256");
    }

    static String ofEverything() throws NoSuchAlgorithmException {
        Digest digest = new Digest();
        for (int i = 0; i < ARTICLES; i++) {
            digest.add(Article.of(SampleTexts.article(i)));
        }
        for (int i = 0; i < SHAPES; i++) {
            String text = Growth.fill(NastyPieces.shape(i), 300);
            digest.add(Article.ofText(text));
            digest.add(Article.ofHtml(text));
        }
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    private void add(Article article) {
        ArticleReport report = ArticleReport.of(article);
        add(article.text());
        add(article.sections());
        add(article.title());
        add(article.byline());
        add(article.published());
        add(article.anchors().entrySet().stream().map(Object::toString).sorted().toList());
        add(report);
        add(Audit.of(report.statistics()));
        report.facts().forEach(this::add);
        for (Reference reference : report.references()) {
            add(reference.explain());
            add(CslJson.of(reference));
            add(Ris.of(reference));
            add(BibTex.of(reference));
            for (HouseStyle style : HouseStyle.values()) {
                add(style.print(reference));
            }
        }
    }

    private void add(Object value) {
        digest.update(value.toString().getBytes(StandardCharsets.UTF_16BE));
    }

    /**
     * Prints the fingerprint in ASCII, whatever encoding the process has.
     *
     * @param args none
     * @throws NoSuchAlgorithmException if the runtime has no SHA-256
     */
    public static void main(String[] args) throws NoSuchAlgorithmException {
        System.out.writeBytes(ofEverything().getBytes(StandardCharsets.US_ASCII));
    }
}
