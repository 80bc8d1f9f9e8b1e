package dev.errata.runtime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads HTTP dates in their three formats (RFC 9110 section 5.6.7). The day of the week is ignored. */
final class HttpDate {
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int MAX_LENGTH = 64;

    private HttpDate() {}

    /**
     * Reads a date.
     *
     * @param now the current time; a two-digit year becomes the latest matching year that is at most 50 years after it
     * @return null if the text has none of the formats, or no such date exists
     */
    static @Nullable Instant read(String text, Instant now) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        String[] words = text.trim().split(" +", -1);
        if (words.length == 6 && words[5].equals("GMT") && words[0].endsWith(",")) {
            return of(words[3], 4, words[2], words[1], words[4], now);
        }
        if (words.length == 4 && words[3].equals("GMT") && words[0].endsWith(",")) {
            String[] date = words[1].split("-", -1);
            return date.length == 3 ? of(date[2], 2, date[1], date[0], words[2], now) : null;
        }
        if (words.length == 5) {
            return of(words[4], 4, words[1], words[2], words[3], now);
        }
        return null;
    }

    private static @Nullable Instant of(
            String years, int yearDigits, String months, String days, String time, Instant now) {
        int month = months.length() == 3 ? MONTHS.indexOf(months) : -1;
        int day = days.length() <= 2 ? number(days) : -1;
        int year = years.length() == yearDigits ? number(years) : -1;
        boolean isTime = time.length() == 8 && time.charAt(2) == ':' && time.charAt(5) == ':';
        if (month < 0 || month % 3 != 0 || day < 0 || year < 0 || !isTime) {
            return null;
        }
        int hour = number(time.substring(0, 2));
        int minute = number(time.substring(3, 5));
        int second = number(time.substring(6, 8));
        if (hour < 0 || minute < 0 || second < 0) {
            return null;
        }
        try {
            int fullYear = yearDigits == 2 ? century(year, now) : year;
            // A leap second counts as second 59.
            return LocalDateTime.of(fullYear, month / 3 + 1, day, hour, minute, Math.min(second, 59))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noSuchDate) {
            return null;
        }
    }

    private static int century(int year, Instant now) {
        int thisYear = now.atOffset(ZoneOffset.UTC).getYear();
        int near = thisYear - Math.floorMod(thisYear, 100) + year;
        return near > thisYear + 50 ? near - 100 : near;
    }

    /** Returns the value of ASCII digits, or -1 for any other text. */
    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return digits.isEmpty() ? -1 : number;
    }
}
