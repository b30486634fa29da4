package io.github.oncolit.examples.laws;

import java.util.Random;

/** Articles in which everything that is read occurs, with arbitrary names and numbers. */
final class SampleTexts {

    private static final String PAGE =
            """
            <html><body><nav><a href="/">Home</a></nav><h1>Two Drugs Beat One in Thymoma {0}</h1>
            <p>By Ida {N}, MD, and I\u0131k \u0130{n}, PhD</p><p>Published: {M} {1}, 2024</p>
            <h2>Abstract</h2><p>Median PFS was {2}.3 v {1}.1 months (HR, 0&middot;{2}8; 95% CI,
            0.41&ndash;0.83; P &lt; .00{1})<sup>1,2</sup>. The ORR was 55% (33 of 60) [3]. As {N} et al.
            (2020) showed, INDIVIDUAL TITLES matter in the TITANIC-{1} trial.</p>
            <p>Trial registration: NCT0170294{1}; EudraCT 2008-00576{1}-34; ISRCTN 46518965.</p>
            <h2>Disclosures</h2><p>Ida {N}</p><p>Honoraria: Amgen, Bayer</p><p>Research Funding: Roche
            (Inst)</p><p>I.{n}. is an employee of Invented Inc.</p>
            <h2>References</h2><ol><li>{N} I, van den Berg HJ Jr, et al. Lumotinib in thymoma. J Clin
            Oncol. 202{1} {M} 2{1};40({1}):59{1}-610. doi:10.1000/abc_{0}</li>
            <li>Roe A, {N} I. On trials [abstract]. Ann Oncol 2020;31(suppl 4):S12-S15.</li>
            <li>World Body. Title of a page. Accessed {M} 3, 2023. https://example.org/{0}</li>
            </ol></body></html>
            """;

    private static final String[] NAMES = {
        "\u0130lk\u0131n", "Iyer", "Vey", "O'Neill-Smith", "de la Cruz", "\u00D8zg\u00FCr", "Li"
    };

    private static final String[] MONTHS = {"January", "April", "May", "July", "October"};

    private SampleTexts() {}

    /** One web page; the same for the same number. */
    static String article(int number) {
        Random random = new Random(number);
        return PAGE.replace("{0}", Integer.toString(number))
                .replace("{1}", Integer.toString(1 + random.nextInt(9)))
                .replace("{2}", Integer.toString(1 + random.nextInt(9)))
                .replace("{M}", MONTHS[random.nextInt(MONTHS.length)])
                .replace("{N}", NAMES[random.nextInt(NAMES.length)])
                .replace("{n}", NAMES[random.nextInt(NAMES.length)].substring(1));
    }
}
