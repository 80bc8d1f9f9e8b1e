package dev.errata.codegen;

import java.util.Locale;

/** Turns names of one style into names of another. */
final class CaseStyle {
    private CaseStyle() {}

    /** {@code nextDelivery} becomes {@code NextDelivery}. */
    static String capitalized(String lowerCamel) {
        return lowerCamel.substring(0, 1).toUpperCase(Locale.ROOT) + lowerCamel.substring(1);
    }

    /** {@code OutOfStock} becomes {@code outOfStock}, and {@code URLBroken} {@code urlBroken}. */
    static String lowerCamel(String upperCamel) {
        int capitals = 1;
        while (capitals < upperCamel.length() && Character.isUpperCase(upperCamel.charAt(capitals))) {
            capitals++;
        }
        boolean wordFollows = capitals < upperCamel.length() && Character.isLowerCase(upperCamel.charAt(capitals));
        int end = wordFollows && capitals > 1 ? capitals - 1 : capitals;
        return upperCamel.substring(0, end).toLowerCase(Locale.ROOT) + upperCamel.substring(end);
    }

    /** {@code dark-blue} becomes {@code DARK_BLUE}. */
    static String constant(String value) {
        return value.toUpperCase(Locale.ROOT)
                .replace('-', '_')
                .replace('.', '_')
                .replace(' ', '_');
    }
}
