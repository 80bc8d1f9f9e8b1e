package dev.errata.runtime.text;

/**
 * What CLDR says about locales beyond the shape of their tags, cut down to what catalogs meet: withdrawn language codes,
 * usual scripts and parents.
 */
final class CldrLocales {
    private static final String LIKE_WORLD_ENGLISH =
            "150 AG AI AU BB BM BS BW BZ CC CK CM CX CY DG DM ER FJ FK FM GB GD GG GH GI GM GY HK ID IE IL IM IN IO JE JM"
                    + " KE KI KN KY LC LR LS MG MO MS MT MU MV MW MY NA NF NG NR NU NZ PG PK PN PW RW SB SC SD SG SH SL SS"
                    + " SX SZ TC TK TO TT TV TZ UG VC VG VU WS ZA ZM ZW";
    private static final String LIKE_EUROPEAN_ENGLISH = "AT BE CH DE DK FI NL SE SI";
    private static final String LIKE_LATIN_AMERICAN_SPANISH =
            "AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE";
    private static final String LIKE_PORTUGUESE_OF_PORTUGAL = "AO CH CV FR GQ GW LU MO MZ ST TL";

    private CldrLocales() {}

    /** The code of a language in use today. Norwegian is one language under either of its codes. */
    static String language(String code) {
        return switch (code) {
            case "iw" -> "he";
            case "in" -> "id";
            case "ji" -> "yi";
            case "nb" -> "no";
            case "tl" -> "fil";
            case "mo" -> "ro";
            default -> code;
        };
    }

    /** The script that a language is usually written in, in a region or, where that is empty, at large. */
    static String script(String language, String region) {
        return switch (language) {
            case "zh" -> isIn(region, "TW HK MO") ? "Hant" : "Hans";
            case "yue" -> isIn(region, "CN") ? "Hans" : "Hant";
            case "sr" -> isIn(region, "ME RO TR") ? "Latn" : "Cyrl";
            case "az" -> isIn(region, "IR IQ") ? "Arab" : "Latn";
            case "uz" -> isIn(region, "AF") ? "Arab" : "Latn";
            case "kk" -> isIn(region, "AF CN IR MN") ? "Arab" : "Cyrl";
            case "mn" -> isIn(region, "CN") ? "Mong" : "Cyrl";
            case "pa" -> isIn(region, "PK") ? "Arab" : "Guru";
            default -> script(language);
        };
    }

    private static String script(String language) {
        return switch (language) {
            case "ab", "av", "ba", "be", "bg", "ce", "cv", "ky", "mk", "os", "ru", "sah", "tg", "tt", "udm", "uk" ->
                "Cyrl";
            case "ar", "ckb", "fa", "ks", "mzn", "ps", "sd", "ug", "ur" -> "Arab";
            case "awa", "bho", "brx", "doi", "hi", "kok", "mai", "mr", "ne", "sa" -> "Deva";
            case "am", "ti" -> "Ethi";
            case "as", "bn" -> "Beng";
            case "el" -> "Grek";
            case "gu" -> "Gujr";
            case "he", "yi" -> "Hebr";
            case "hy" -> "Armn";
            case "ja" -> "Jpan";
            case "ka" -> "Geor";
            case "km" -> "Khmr";
            case "kn" -> "Knda";
            case "ko" -> "Kore";
            case "lo" -> "Laoo";
            case "ml" -> "Mlym";
            case "my" -> "Mymr";
            case "or" -> "Orya";
            case "si" -> "Sinh";
            case "ta" -> "Taml";
            case "te" -> "Telu";
            case "th" -> "Thai";
            case "bo", "dz" -> "Tibt";
            default -> "Latn";
        };
    }

    /** The parent of a canonical tag where shortening the tag does not give it; empty otherwise. */
    static String parent(String tag) {
        int dash = tag.indexOf('-');
        String language = dash < 0 ? tag : tag.substring(0, dash);
        String rest = dash < 0 ? "" : tag.substring(dash + 1);
        return switch (language) {
            case "en" -> isIn(rest, LIKE_WORLD_ENGLISH) ? "en-001" : isIn(rest, LIKE_EUROPEAN_ENGLISH) ? "en-150" : "";
            case "es" -> isIn(rest, LIKE_LATIN_AMERICAN_SPANISH) ? "es-419" : "";
            case "pt" -> isIn(rest, LIKE_PORTUGUESE_OF_PORTUGAL) ? "pt-PT" : "";
            case "zh" -> rest.equals("Hant-MO") ? "zh-Hant-HK" : "";
            case "nn" -> rest.isEmpty() ? "no" : "";
            default -> "";
        };
    }

    private static boolean isIn(String region, String regions) {
        int at = region.isEmpty() ? -1 : regions.indexOf(region);
        int end = at + region.length();
        return at >= 0
                && (at == 0 || regions.charAt(at - 1) == ' ')
                && (end == regions.length() || regions.charAt(end) == ' ');
    }
}
