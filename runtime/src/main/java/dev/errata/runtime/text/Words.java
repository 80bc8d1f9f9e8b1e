package dev.errata.runtime.text;

import java.util.ArrayList;
import java.util.List;

/** Words of a text, with one separator between them. */
final class Words {
    private Words() {}

    static String first(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    static List<String> of(String text, char separator) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            words.add(text.substring(from, at));
            from = at + 1;
        }
        words.add(text.substring(from));
        return words;
    }
}
