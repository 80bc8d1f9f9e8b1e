package dev.errata.runtime.text;

import java.util.ArrayList;
import java.util.List;

/** Words of a text, with one blank between them. */
final class Words {
    private Words() {}

    static String first(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', from)) {
            words.add(text.substring(from, blank));
            from = blank + 1;
        }
        words.add(text.substring(from));
        return words;
    }
}
