package dev.errata.catalog.yaml.reader;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.catalog.yaml.YamlNode;
import dev.errata.catalog.yaml.hint.SyntaxHint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.parser.ParserImpl;

/** Reads a YAML file into a tree of nodes. Any bytes are accepted. */
public final class YamlReader {
    /** Reading stops after this many problems. */
    static final int MOST_PROBLEMS = 1_000;

    private YamlReader() {}

    /**
     * Reads a file. The result has no tree if the file is not YAML, is empty or exceeds a limit. Any other error only
     * removes the part that it concerns.
     */
    public static Result<YamlNode> read(SourceBytes source) {
        return SourceDecoder.decode(source).then(YamlReader::read);
    }

    private static Result<YamlNode> read(SourceFile file) {
        List<Diagnostic> problems = new ArrayList<>();
        ForbiddenCharacters forbidden = ForbiddenCharacters.in(file, problems);
        Utf16Reader text = new Utf16Reader(forbidden.replaced());
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        TreeBuilder builder = new TreeBuilder(file, new ParserImpl(text, options), forbidden, problems);
        try {
            Optional<YamlNode> root = builder.build();
            return new Result<>(root, problems);
        } catch (RuntimeException exception) { // SnakeYAML's scanner also throws exceptions of other types than its own
            return Result.failed(new SyntaxHint(file, exception, text.getIndex()).explain());
        }
    }
}
