package com.acme.before;

import com.acme.Reply;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

public final class Replies {
    private Replies() {}

    public static Reply of(ApiException e, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("com.acme.before.messages", locale);
        String pattern = texts.getString(e.error().name());
        String message = new MessageFormat(pattern, locale).format(e.arguments());
        return new Reply(e.error().status(), String.valueOf(e.error().code()), message);
    }
}
