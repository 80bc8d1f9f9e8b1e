package dev.errata.catalog.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * What to do about a diagnostic: words for people and, where these name one text to write, the same text as a change of the
 * file.
 *
 * @param words the help of the diagnostic
 * @param change what the words say, where it can be done without a second look
 */
record NextStep(String words, Optional<Change> change) {
    /** A change of one place, from which edits are made when a host asks for them. */
    sealed interface Change {
        Fix fix();

        /** Whether the file allows for the change, where that takes a look at all of it. */
        default boolean isPossible() {
            return true;
        }
    }

    /** A new name for what the file names once; a name that it has elsewhere must change there, too. */
    private record Renaming(Replacement replacement) implements Change {
        @Override
        public Fix fix() {
            return replacement.fix();
        }

        @Override
        public boolean isPossible() {
            String text = replacement.place().file().text();
            String name = replacement.place().text();
            return text.indexOf(name) == text.lastIndexOf(name);
        }
    }

    private record Replacement(Span place, String text) implements Change {
        @Override
        public Fix fix() {
            String title = text.isEmpty()
                    ? "Delete " + DiagnosticText.code(place.text())
                    : "Write " + DiagnosticText.code(text);
            return new Fix(title, List.of(new Fix.Edit(place, text)));
        }
    }

    private record Insertion(Span before, String text) implements Change {
        @Override
        public Fix fix() {
            Span place = before.file().span(before.start(), before.start());
            return new Fix("Insert " + DiagnosticText.code(text.strip()), List.of(new Fix.Edit(place, text)));
        }
    }

    /** A key on a line of its own, above the line of another key and indented like it. */
    private record Line(Span key, String text) implements Change {
        @Override
        public Fix fix() {
            SourceFile file = key.file();
            int start = file.lineStart(key.line());
            String indentation = file.text().substring(start, key.start());
            String inserted = text + "\n" + indentation;
            return new Fix(
                    "Add " + DiagnosticText.code(text),
                    List.of(new Fix.Edit(file.span(key.start(), key.start()), inserted)));
        }
    }

    /** The first key of the block below another key, indented like the one that is the first now. */
    private record FirstLine(Span key, String text) implements Change {
        @Override
        public Fix fix() {
            SourceFile file = key.file();
            String below = file.lineText(key.line() + 1);
            String indentation =
                    below.substring(0, below.length() - below.stripLeading().length());
            int start = file.lineStart(key.line() + 1);
            return new Fix(
                    "Add " + DiagnosticText.code(text),
                    List.of(new Fix.Edit(file.span(start, start), indentation + text + "\n")));
        }

        /** Whether a block follows the key, and nothing else is on its line. */
        @Override
        public boolean isPossible() {
            SourceFile file = key.file();
            boolean isAlone = file.text()
                    .substring(key.end(), file.lineEnd(key.line()))
                    .strip()
                    .equals(":");
            return isAlone
                    && key.line() < file.lineCount()
                    && file.lineText(key.line() + 1).startsWith(" ".repeat(key.column()));
        }
    }

    /** A step that only a person can take. */
    static NextStep say(String words) {
        return new NextStep(words, Optional.empty());
    }

    /** Writes a text in place of another: "write `text`". */
    static NextStep write(Span place, String text) {
        return replace(place, text, "write " + DiagnosticText.code(text));
    }

    /** Writes the value of a key: "write `key: value`". */
    static NextStep writeValue(Span value, String key, String text) {
        return word(value, text, "write `" + key + ": " + text + "`");
    }

    /** Writes a word in place of another, in the same quotes if that has any. */
    static NextStep word(Span place, String text, String words) {
        String old = place.text();
        boolean isQuoted = old.length() > 1
                && (old.charAt(0) == '"' || old.charAt(0) == '\'')
                && old.charAt(old.length() - 1) == old.charAt(0);
        return replace(place, isQuoted ? old.charAt(0) + text + old.charAt(0) : text, words);
    }

    /**
     * Writes a part of a file.
     *
     * @param before the words before the text
     */
    static NextStep rewrite(String before, Rewrite rewrite) {
        return replace(rewrite.place(), rewrite.text(), before + "`" + rewrite.shown() + "`")
                .onlyIf(rewrite.isPlain());
    }

    static NextStep delete(Span place, String words) {
        return replace(place, "", words);
    }

    static NextStep insertBefore(Span place, String text, String words) {
        return new NextStep(words, Optional.of(new Insertion(place, text)));
    }

    /** Adds a line above a key: "add `text`". */
    static NextStep addAbove(Span key, String text) {
        SourceFile file = key.file();
        boolean isFirst =
                file.text().substring(file.lineStart(key.line()), key.start()).isBlank();
        return new NextStep("add `" + text + "`", Optional.<Change>of(new Line(key, text))).onlyIf(isFirst);
    }

    /** Adds a line to the block of a key: "add `text`". */
    static NextStep addBelow(Span key, String text) {
        return new NextStep("add `" + text + "`", Optional.of(new FirstLine(key, text)));
    }

    /** Deletes an item of a list in brackets, with the comma before it; the first one stays. */
    static NextStep deleteItem(Span item, String words) {
        String text = item.file().text();
        int start = item.start();
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        boolean followsComma = start > 0 && text.charAt(start - 1) == ',';
        return followsComma ? delete(item.file().span(start - 1, item.end()), words) : say(words);
    }

    /** A change whose text the words name in a form of their own. */
    static NextStep replace(Span place, String text, String words) {
        return new NextStep(words, Optional.of(new Replacement(place, text)));
    }

    /** The same, but only where the file has the words at the place once. */
    NextStep onlyIfNamedOnce() {
        return change.isPresent() && change.get() instanceof Replacement replacement
                ? new NextStep(words, Optional.of(new Renaming(replacement)))
                : this;
    }

    /** The changes that the file allows for. */
    List<Fix> fixes() {
        return change.isPresent() && change.get().isPossible()
                ? List.of(change.get().fix())
                : List.of();
    }

    /** The same change with words before its own. */
    NextStep after(String before) {
        return new NextStep(before + words, change);
    }

    /** The same change with more words. */
    NextStep and(String more) {
        return new NextStep(words + more, change);
    }

    /** The same words, with the change only where something holds. */
    NextStep onlyIf(boolean isSafe) {
        return isSafe ? this : say(words);
    }
}
