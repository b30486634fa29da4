package io.github.oncolit.examples.view;

/** Text in HTML and SVG. */
final class Markup {

    private Markup() {}

    /**
     * Writes text so that it is text wherever it stands, in content or in a quoted attribute.
     * Characters that XML forbids become U+FFFD, so that an SVG file stays well-formed.
     */
    static String escape(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append(c);
                default -> out.append(allowed(text, i) ? c : '\uFFFD');
            }
        }
        return out.toString();
    }

    private static boolean allowed(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && c < '\uFFFE';
    }
}
