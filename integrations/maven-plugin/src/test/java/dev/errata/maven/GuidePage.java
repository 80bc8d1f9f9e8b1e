package dev.errata.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files on a page of the guide. */
record GuidePage(List<Shown> files) {
    /** A line with only the path, followed by the block. */
    private static final Pattern FILE =
            Pattern.compile("^`([^`\\n]+)`:\\n\\n```\\w+\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** A file. A page may show the same path more than once, as alternatives. */
    record Shown(String path, String text) {}

    static GuidePage read(String name) throws IOException {
        String page = Files.readString(Path.of(MavenBuild.property("guide"), name));
        List<Shown> files = new ArrayList<>();
        Matcher file = FILE.matcher(page);
        while (file.find()) {
            files.add(new Shown(file.group(1), file.group(2)));
        }
        return new GuidePage(files);
    }

    /** Returns the only file with this path that contains the given text. */
    String text(String path, String part) {
        List<String> found = files.stream()
                .filter(file -> file.path().equals(path) && file.text().contains(part))
                .map(Shown::text)
                .toList();
        if (found.size() != 1) {
            throw new NoSuchElementException("`" + path + "` with `" + part + "`: " + found.size());
        }
        return found.get(0);
    }
}
