package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.ShapeDiagnostics;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.TranslationDiagnostics;
import dev.errata.catalog.language.CatalogKeys;
import dev.errata.catalog.language.TranslationKeys;
import dev.errata.catalog.language.WireKeys;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.Reservation;
import dev.errata.catalog.model.TranslationFile;
import dev.errata.catalog.model.Wire;
import dev.errata.catalog.parse.value.MappingReader;
import dev.errata.catalog.parse.value.NameStyle;
import dev.errata.catalog.parse.value.ScalarReader;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.catalog.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a catalog from its nodes, and with it the files of its locales. */
public final class CatalogParser {
    private final Function<String, Optional<SourceBytes>> sideFiles;
    private final List<Diagnostic> problems = new ArrayList<>();

    private CatalogParser(Function<String, Optional<SourceBytes>> sideFiles) {
        this.sideFiles = sideFiles;
    }

    /**
     * Reads a catalog, and reports all that is at fault in one go.
     *
     * @param sideFiles finds the file of a locale's tag
     */
    public static Result<ParsedCatalog> parse(YamlNode root, Function<String, Optional<SourceBytes>> sideFiles) {
        CatalogParser parser = new CatalogParser(sideFiles);
        return new Result<>(parser.draft(root), parser.problems);
    }

    /** What to point at when the whole file lacks something: its first key. */
    static Span top(MappingNode root) {
        return root.entries().isEmpty()
                ? root.span()
                : root.entries().get(0).key().span();
    }

    private Optional<ParsedCatalog> draft(YamlNode root) {
        if (!(root instanceof MappingNode map)) {
            problems.add(ShapeDiagnostics.fileIsNoMap(root.span(), ScalarReader.shape(root)));
            return Optional.empty();
        }
        MappingReader fields = new MappingReader(CatalogKeys.SECTION, "the catalog", top(map), map, problems);
        if (!HeaderParser.isReadable(fields, problems)) {
            return Optional.empty();
        }
        for (Entry entry : map.entries()) {
            if (entry.name().equals(TranslationKeys.LOCALE.name()) && isInName(entry, map)) {
                String label = map.span().file().label();
                problems.add(TranslationDiagnostics.sideFileForCatalog(entry.place(), label));
                return Optional.empty();
            }
        }
        return Optional.of(draft(map, fields.corrected()));
    }

    /** Whether the file is called by its locale, as {@code orders.de.yaml} is, and so holds the texts of that locale alone. */
    private static boolean isInName(Entry locale, MappingNode root) {
        String label = root.span().file().label();
        String name = label.substring(0, Math.max(label.lastIndexOf('.'), 0));
        return locale.value() instanceof ScalarNode tag && !tag.isAbsent() && name.endsWith("." + tag.text());
    }

    private ParsedCatalog draft(MappingNode root, MappingReader fields) {
        Header header = new HeaderParser(fields, problems).parse();
        List<Entry> entries = fields.entries(CatalogKeys.ERRORS);
        List<TranslationFileTexts> sides = new LocaleFiles(header, sideFiles, problems).read(entries);
        TextParser texts = new TextParser(header.locales(), sides, problems);
        Optional<Wire> wire = wire(fields);
        Set<String> leftOut = new HashSet<>();
        List<Group> groups = new GroupParser(texts, leftOut, problems).parse(fields);
        List<ErrorDefinition> errors = errors(fields, entries, texts, leftOut);
        List<Reservation> reserved = new ReservedParser(problems).parse(fields);
        close(fields, leftOut);
        Catalog catalog = new Catalog(root.span().file(), files(sides), header.head(), wire, groups, errors, reserved);
        return new ParsedCatalog(catalog, header.isNamed(), leftOut);
    }

    private Optional<Wire> wire(MappingReader root) {
        Optional<MappingReader> fields = root.fields(CatalogKeys.WIRE, WireKeys.SECTION);
        return fields.isPresent() ? Optional.of(new WireParser(problems).parse(fields.get())) : Optional.empty();
    }

    /**
     * Reads the errors.
     *
     * @param leftOut takes the names of those that cannot be read
     */
    private List<ErrorDefinition> errors(
            MappingReader root, List<Entry> entries, TextParser texts, Set<String> leftOut) {
        ErrorParser parser = new ErrorParser(Defaults.parse(root, problems), texts, problems);
        List<ErrorDefinition> errors = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Optional<ErrorDefinition> error = parser.parse(entry, root);
            if (error.isPresent()) {
                errors.add(error.get());
            } else {
                leftOut.add(entry.name());
            }
        }
        Optional<Entry> all = root.take(CatalogKeys.ERRORS);
        if (entries.isEmpty() && all.isPresent()) {
            leftOut.addAll(unreadable(all.get()));
        }
        return errors;
    }

    /** What stands for the errors of a value that is no map, which is reported. */
    private static Set<String> unreadable(Entry errors) {
        boolean isEmpty = errors.value() instanceof MappingNode
                || (errors.value() instanceof ScalarNode scalar && scalar.isAbsent());
        return isEmpty ? Set.of() : Set.of(errors.name());
    }

    /** Reports unknown keys; among them errors that lost their indentation. */
    private void close(MappingReader fields, Set<String> leftOut) {
        for (Entry entry : fields.unknown()) {
            if (NameStyle.CONSTANT.fits(entry.name()) && entry.value() instanceof MappingNode) {
                problems.add(KeyDiagnostics.errorAtTop(entry.key().span(), entry.name()));
                leftOut.add(entry.name());
            } else {
                fields.reportUnknown(entry);
            }
        }
    }

    private static List<TranslationFile> files(List<TranslationFileTexts> sides) {
        List<TranslationFile> files = new ArrayList<>(sides.size());
        for (TranslationFileTexts side : sides) {
            files.add(new TranslationFile(side.file(), side.locale(), side.constants()));
        }
        return files;
    }
}
