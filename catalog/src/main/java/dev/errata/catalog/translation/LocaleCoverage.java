package dev.errata.catalog.translation;

import java.util.List;

/**
 * How far a catalog is translated into one locale. All numbers are of texts that the source locale has.
 *
 * @param tag the locale's tag
 * @param translated those that the locale has itself, old ones and copies among them
 * @param inherited those that a locale has to which this one falls back, as {@code de-AT} does to {@code de}
 * @param missing the others
 * @param equal those of the translated that are the same as their source and should not be
 * @param stale those of the translated whose source changed since
 * @param untracked those of the translated that stand in a side file which does not say what they were made from
 * @param tasks what is to be done, in the order of the catalog
 */
public record LocaleCoverage(
        String tag, int translated, int inherited, int missing, int equal, int stale, int untracked, List<Task> tasks) {
    public LocaleCoverage {
        tasks = List.copyOf(tasks);
    }

    /** How much of the source its readers get in their language: 100 only if they get all. */
    public int percent() {
        int texts = translated + inherited + missing;
        return texts == 0 ? 100 : (int) ((translated + inherited) * 100L / texts);
    }

    /** Why a translator looks at an error. */
    public enum Reason {
        MISSING,
        STALE,
        UNTRACKED
    }

    /**
     * Texts of an error to translate, to look at again, or to say the source of.
     *
     * @param kinds their keys in the catalog
     * @param from the short hash that the error's entry in the side file then has
     */
    public record Task(Reason reason, String error, List<String> kinds, String from) {
        public Task {
            kinds = List.copyOf(kinds);
        }
    }
}
