package io.github.oncolit.core;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The files of a zip archive, read from its start without its table of contents. */
final class ZipFiles implements StoredFiles {

    private final String name;
    private final ZipInputStream zip;
    private final Inflation inflation;
    private boolean first = true;

    ZipFiles(String name, InputStream in) {
        CountedInput packed = new CountedInput(in);
        this.name = name;
        this.zip = new ZipInputStream(packed);
        this.inflation = new Inflation(zip, packed);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<StoredFile> next() throws IOException {
        ZipEntry entry = nextEntry();
        if (first && (entry == null || isDocument(entry.getName()))) {
            throw new UnreadableSourceException(
                    entry == null
                            ? "is a zip archive without files, or a broken one. Check it with"
                                    + " unzip -t"
                            : "is an office document or an e-book. Save it as HTML or text");
        }
        first = false;
        while (entry != null && (entry.isDirectory() || !StoredFile.isRead(entry.getName()))) {
            entry = nextEntry();
        }
        return Optional.ofNullable(entry)
                .map(e -> new StoredFile(name + "!" + e.getName(), entryContent(), true));
    }

    /** The next entry, or null; the JDK takes a name that is not UTF-8 for a programmer's error. */
    private ZipEntry nextEntry() throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new ZipException("holds a file whose name is not in UTF-8. Pack it again");
        }
    }

    /** What Open Document, Office Open XML and EPUB put first. */
    private static boolean isDocument(String entry) {
        return entry.equals("mimetype") || entry.equals("[Content_Types].xml");
    }

    private InputStream entryContent() {
        return new FilterInputStream(inflation) {
            @Override
            public void close() {
                // the archive goes on behind the entry
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
