///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.github.oncolit:oncolit-citations:0.1.0-SNAPSHOT
//DEPS com.fasterxml.jackson.core:jackson-databind:2.22.4
//DEPS org.slf4j:slf4j-nop:2.0.20

// A pasted reference list as BibTeX, or with --ris or --csl as RIS or CSL-JSON.
//
//   jbang refs2bib.java references.txt > references.bib
//   pbpaste | jbang refs2bib.java --ris
//
//   @article{Quist2021,
//     author = {Quist, A. M. and de Vries, P. and others},
//     title = {{MET exon 14 skipping in a national lung cancer registry}},
//     ...
//
// Doubts are told on standard error, by the number of the reference.

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.References;
import io.github.oncolit.citations.export.BibTex;
import io.github.oncolit.citations.export.CslJson;
import io.github.oncolit.citations.export.Ris;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class refs2bib {

    public static void main(String[] args) throws IOException {
        List<String> files = new ArrayList<>(List.of(args));
        boolean ris = files.remove("--ris");
        boolean csl = files.remove("--csl");
        String text;
        try {
            byte[] bytes =
                    files.isEmpty()
                            ? System.in.readAllBytes()
                            : Files.readAllBytes(Path.of(files.get(0)));
            text = new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            System.err.println("refs2bib: cannot read " + files.get(0) + "; name a text file, or pipe the list in");
            System.exit(1);
            return;
        }
        List<Reference> references = References.split(text);
        if (references.isEmpty()) {
            System.err.println("refs2bib: no reference found in the text");
            System.exit(1);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (csl) {
            out.println(
                    new ObjectMapper()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(references.stream().map(CslJson::of).toList()));
        } else {
            references.forEach(r -> out.println(ris ? Ris.of(r) : BibTex.of(r)));
        }
        for (Reference reference : references) {
            reference
                    .diagnostics()
                    .forEach(d -> System.err.println(reference.ordinal() + ": " + d.code().message()));
        }
    }
}
