package io.github.oncolit.core;

import java.io.InputStream;

/**
 * A file of a collection.
 *
 * @param name what to call it in reports
 * @param content its bytes
 * @param archived whether it lies in an archive
 */
record StoredFile(String name, InputStream content, boolean archived) {

    private static final String[] READABLE = {
        ".xml", ".nxml", ".html", ".htm", ".xhtml", ".md", ".markdown", ".txt", ".jsonl", ".ndjson"
    };
    private static final String[] PACKED = {".gz", ".tgz", ".tar", ".zip"};

    /**
     * Whether a file that nobody named, one in a folder or archive, is read: by how its name ends.
     * Packages of articles hold pictures, PDFs and office documents too.
     */
    static boolean isRead(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        if (name.startsWith(".") || path.startsWith("__MACOSX/")) {
            return false;
        }
        return endsWithOneOf(name, READABLE) || endsWithOneOf(name, PACKED);
    }

    private static boolean endsWithOneOf(String name, String[] endings) {
        for (String ending : endings) {
            int at = name.length() - ending.length();
            if (name.regionMatches(true, at, ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }
}
