package dev.errata.sample;

import dev.errata.sample.errors.GatewayException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Prints what the generated types know about errors of the vendors: about a handful of them without arguments, about one
 * with arguments such as {@code capsolver ERROR_IP_BANNED vi}.
 */
public final class Main {
    private static final int UNDERSTOOD = 0;
    private static final int NOT_UNDERSTOOD = 2;

    private static final String USAGE = """
            Usage: VENDOR CODE [LOCALE [MESSAGE]]
              VENDOR   capsolver, captcha-api, capmonster or baidu-face
              CODE     the vendor's error code, such as ERROR_IP_BANNED or 110
              LOCALE   a language tag, such as vi or zh; all languages without it
              MESSAGE  the vendor's text beside the code
            """;

    private Main() {}

    /**
     * Prints, and ends with 0, or with 2 if the arguments are wrong or no catalog knows the code.
     *
     * @param arguments nothing, or vendor, code, and if wanted a locale and the vendor's text
     */
    public static void main(String[] arguments) {
        // UTF-8 whatever the machine's own charset is: the texts are in five languages.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exitCode = run(List.of(arguments), out, err);
        if (exitCode != UNDERSTOOD) {
            System.exit(exitCode);
        }
    }

    /**
     * Does the work of {@link #main}, to given streams.
     *
     * @return the exit code
     */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            out.print(arguments.isEmpty() ? Tour.ofSome() : Tour.of(Question.of(arguments)));
            return UNDERSTOOD;
        } catch (GatewayException.CallerGroup yours) {
            err.println(yours.message(Locale.ENGLISH));
            err.print(USAGE);
            return NOT_UNDERSTOOD;
        } catch (GatewayException other) {
            err.println(other.message(Locale.ENGLISH));
            return NOT_UNDERSTOOD;
        }
    }
}
