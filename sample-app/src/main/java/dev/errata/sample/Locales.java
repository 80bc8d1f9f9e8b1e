package dev.errata.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The locales of the catalogs, each catalog's source locale first. */
final class Locales {
    static final List<Locale> CAPSOLVER = of("en", "ru", "vi");
    static final List<Locale> CAPTCHA_API = of("en", "de");
    static final List<Locale> CAPMONSTER = of("en", "zh");
    static final List<Locale> BAIDU_FACE = of("en", "zh");
    static final List<Locale> GATEWAY = of("en", "de", "vi", "zh", "ru");

    private Locales() {}

    private static List<Locale> of(String... tags) {
        return Stream.of(tags).map(Locale::forLanguageTag).toList();
    }
}
