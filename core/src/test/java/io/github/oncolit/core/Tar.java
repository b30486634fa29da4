package io.github.oncolit.core;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes tar archives for tests. */
final class Tar {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static Tar of() {
        return new Tar();
    }

    Tar folder(String name) {
        return entry(name + "/", '5', new byte[0]);
    }

    Tar file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Tar file(String name, byte[] bytes) {
        return entry(name, '0', bytes);
    }

    /** A file whose name stands in a pax header before it. */
    Tar pax(String name, String text) {
        String record = " path=" + name + "\n";
        int length = record.length() + 3;
        entry("PaxHeader", 'x', (length + record).getBytes(StandardCharsets.UTF_8));
        return file("short", text);
    }

    /** A file whose name stands in a GNU header before it. */
    Tar gnu(String name, String text) {
        entry("././@LongLink", 'L', (name + "\0").getBytes(StandardCharsets.UTF_8));
        return file("short", text);
    }

    byte[] end() {
        out.writeBytes(new byte[1024]);
        return out.toByteArray();
    }

    private Tar entry(String name, char type, byte[] content) {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 124, String.format("%011o", content.length));
        put(header, 148, "        ");
        header[156] = (byte) type;
        put(header, 257, "ustar\0");
        int sum = 0;
        for (byte b : header) {
            sum += b & 0xFF;
        }
        put(header, 148, String.format("%06o", sum) + "\0 ");
        out.writeBytes(header);
        out.writeBytes(content);
        out.writeBytes(new byte[(512 - content.length % 512) % 512]);
        return this;
    }

    private static void put(byte[] header, int at, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
