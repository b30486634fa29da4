package io.github.oncolit.core;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The strings and numbers of one JSON object (RFC 8259).
 *
 * <pre>
 * object = "{" , [ member , { "," , member } ] , "}" ;
 * member = string , ":" , value ;
 * value  = string | scalar | nested ;         (* what is nested is passed over, by its brackets *)
 * </pre>
 *
 * Without recursion, so that no nesting is too deep. Linear.
 */
final class JsonLine {

    /** A line that is no object of this kind, and why. */
    static final class BadLineException extends Exception {
        private static final long serialVersionUID = 1L;

        BadLineException(String message) {
            super(message);
        }
    }

    private final String line;
    private final Map<String, String> strings = new HashMap<>();
    private final Map<String, String> scalars = new HashMap<>();
    private int at;

    private JsonLine(String line) {
        this.line = line;
    }

    static JsonLine read(String line) throws BadLineException {
        JsonLine object = new JsonLine(line);
        object.read();
        return object;
    }

    /** The string at a name; empty if there is none or {@code null}. */
    Optional<String> text(String name) throws BadLineException {
        String scalar = scalars.getOrDefault(name, "null");
        if (!scalar.equals("null")) {
            throw new BadLineException("\"" + name + "\" is not a string");
        }
        return Optional.ofNullable(strings.get(name));
    }

    /** The string or number at a name. */
    Optional<String> scalar(String name) {
        return Optional.ofNullable(strings.get(name))
                .or(() -> Optional.ofNullable(scalars.get(name)).filter(s -> !s.equals("null")));
    }

    private void read() throws BadLineException {
        expect('{');
        boolean more = !isNext('}');
        while (more) {
            blanks();
            String name = string();
            expect(':');
            value(name);
            more = isNext(',');
            if (more) {
                at++;
            }
        }
        expect('}');
        blanks();
        if (at < line.length()) {
            throw notJson("more than one object");
        }
    }

    private void value(String name) throws BadLineException {
        blanks();
        char c = at < line.length() ? line.charAt(at) : 0;
        if (c == '"') {
            strings.put(name, string());
        } else if (c == '{' || c == '[') {
            nested();
            scalars.put(name, "nested");
        } else {
            int start = at;
            while (at < line.length() && ",]} \t\r".indexOf(line.charAt(at)) < 0) {
                at++;
            }
            if (at == start) {
                throw notJson("a value is missing");
            }
            scalars.put(name, line.substring(start, at));
        }
    }

    private void nested() throws BadLineException {
        int depth = 0;
        do {
            if (at >= line.length()) {
                throw notJson("a bracket is not closed");
            }
            char c = line.charAt(at);
            if (c == '"') {
                string();
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            at++;
        } while (depth > 0);
    }

    private String string() throws BadLineException {
        expect('"');
        StringBuilder string = new StringBuilder();
        int from = at;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '"') {
                String rest = line.substring(from, at++);
                return string.length() == 0 ? rest : string.append(rest).toString();
            }
            if (c == '\\') {
                string.append(line, from, at++);
                string.append(escape());
                from = at;
            } else {
                at++;
            }
        }
        throw notJson("a string is not closed");
    }

    private char escape() throws BadLineException {
        char c = at < line.length() ? line.charAt(at++) : 0;
        switch (c) {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case '"', '\\', '/':
                return c;
            case 'u':
                return unit();
            default:
                throw notJson("an unknown escape");
        }
    }

    private char unit() throws BadLineException {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < line.length() ? Character.digit(line.charAt(at++), 16) : -1;
            if (digit < 0) {
                throw notJson("an escape without its four digits");
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private void blanks() {
        while (at < line.length() && " \t\r".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean isNext(char c) {
        blanks();
        return at < line.length() && line.charAt(at) == c;
    }

    private void expect(char c) throws BadLineException {
        if (!isNext(c)) {
            throw notJson("no " + c + " where one must be");
        }
        at++;
    }

    private BadLineException notJson(String reason) {
        return new BadLineException("not a JSON object: " + reason + ", at character " + (at + 1));
    }
}
