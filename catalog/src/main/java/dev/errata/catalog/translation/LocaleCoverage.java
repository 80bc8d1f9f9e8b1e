package dev.errata.catalog.translation;

import java.util.List;

/**
 * How completely a catalog is translated into one locale. All numbers count texts that the source locale has.
 *
 * @param tag the locale's tag
 * @param translated the texts that the locale has itself, including stale ones and copies of the source
 * @param inherited the texts that the locale gets from another by fallback, as {@code de-AT} from {@code de}
 * @param missing all other texts
 * @param equal the translated texts that equal their source but should not
 * @param stale the translated texts whose source has changed since
 * @param untracked the translated texts in a translation file that does not say which source they were made from
 * @param tasks what translators should do, in the order of the catalog
 */
public record LocaleCoverage(
        String tag, int translated, int inherited, int missing, int equal, int stale, int untracked, List<Task> tasks) {
    public LocaleCoverage {
        tasks = List.copyOf(tasks);
    }

    /** Returns the percentage of texts that users get in their language. It is 100 only if they get all. */
    public int percent() {
        int texts = translated + inherited + missing;
        return texts == 0 ? 100 : (int) ((translated + inherited) * 100L / texts);
    }

    /** Why a translator should look at an error. */
    public enum Reason {
        MISSING,
        STALE,
        UNTRACKED
    }

    /**
     * Texts of an error to translate, to review, or to record the source of.
     *
     * @param kinds the keys of the texts in the catalog
     * @param from the short hash for the error's entry in the translation file once the task is done
     */
    public record Task(Reason reason, String error, List<String> kinds, String from) {
        public Task {
            kinds = List.copyOf(kinds);
        }
    }
}
