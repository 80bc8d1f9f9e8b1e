package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.bank.BankException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Code that users can write since Java 21, which this project's own sources cannot. */
@EnabledForJreRange(min = JRE.JAVA_21)
class PatternSwitchTest {
    private static final String UNKNOWN = "case BankException.Unknown u -> u.wire().code().orElse(\"none\");";

    @TempDir
    Path classes;

    private static String source(String lastCase) {
        return """
                import com.acme.bank.BankException;
                public class Choice implements java.util.function.Function<BankException, String> {
                    @Override
                    public String apply(BankException e) {
                        return switch (e) {
                            case BankException.Card c -> "card " + c.month();
                            case BankException.Limit l -> "limit";
                            %s
                        };
                    }
                }
                """.formatted(lastCase);
    }

    private String compile(String source) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Choice.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        List<String> options = List.of(
                "--release",
                "21",
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString());
        compiler.getTask(output, null, null, options, null, List.of(file)).call();
        return output.toString();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSwitchOverAllExceptionsNeedsNoDefault() throws Exception {
        assertThat(compile(source(UNKNOWN))).isEmpty();

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Function<BankException, String> choice = (Function<BankException, String>)
                    loader.loadClass("Choice").getDeclaredConstructor().newInstance();
            WireResponse wire = WireResponse.builder().code("E17").build();
            assertThat(choice.apply(new BankException.Unknown(wire))).isEqualTo("E17");
            assertThat(choice.apply(BankException.Limit.limitReached())).isEqualTo("limit");
        }
    }

    @Test
    void aMissingCaseDoesNotCompile() {
        assertThat(compile(source(""))).contains("does not cover all possible input values");
    }
}
