package dev.errata.benchmarks.catalog;

import java.util.List;

/**
 * An error of a generated catalog.
 *
 * @param messages the message in each locale, with placeholders such as {@code {orderId}}
 */
record SyntheticError(
        int index,
        String constant,
        String code,
        int status,
        boolean retryable,
        List<SyntheticParameter> parameters,
        List<String> messages) {
    /** Returns the name of a method or class: {@code orderNotFound00001}, {@code OrderNotFound00001}. */
    String camelCase(boolean upper) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        if (!upper) {
            name.setCharAt(0, Character.toLowerCase(name.charAt(0)));
        }
        return name.toString();
    }

    String group() {
        return "GROUP_".concat(Integer.toString(index / CatalogShape.GROUP_SIZE));
    }

    /** Returns the message in the syntax of {@code java.text.MessageFormat}. */
    String messageFormat(int locale) {
        String text = messages.get(locale);
        for (int i = 0; i < parameters.size(); i++) {
            text = text.replace(parameters.get(i).placeholder(), "{" + i + "}");
        }
        return text;
    }

    /** Returns the message in the syntax of {@code String.format}. */
    String printf(int locale) {
        String text = messages.get(locale);
        for (int i = 0; i < parameters.size(); i++) {
            SyntheticParameter parameter = parameters.get(i);
            text = text.replace(
                    parameter.placeholder(),
                    "%" + (i + 1) + "$" + parameter.type().conversion());
        }
        return text;
    }
}
