package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.LocaleDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.ShapeDiagnostics;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.TranslationDiagnostics;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Reservation;
import dev.errata.catalog.model.Wire;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.catalog.yaml.YamlNode;
import dev.errata.catalog.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
        MappingReader fields = new MappingReader("the catalog", top(map), map, problems);
        if (!HeaderParser.isReadable(fields, problems)) {
            return Optional.empty();
        }
        for (Entry entry : map.entries()) {
            if (entry.name().equals("locale") && isInName(entry, map)) {
                String label = map.span().file().label();
                problems.add(TranslationDiagnostics.sideFileForCatalog(entry.place(), label));
                return Optional.empty();
            }
        }
        return Optional.of(fields.read(found -> draft(map, found)));
    }

    /** Whether the file is called by its locale, as {@code orders.de.yaml} is, and so holds the texts of that locale alone. */
    private static boolean isInName(Entry locale, MappingNode root) {
        String label = root.span().file().label();
        String name = label.substring(0, Math.max(label.lastIndexOf('.'), 0));
        return locale.value() instanceof ScalarNode tag && !tag.isAbsent() && name.endsWith("." + tag.text());
    }

    private ParsedCatalog draft(MappingNode root, MappingReader fields) {
        Header header = new HeaderParser(fields, problems).parse();
        List<Entry> entries = fields.entries("errors", "{OUT_OF_STOCK: {message: \"…\"}}");
        List<TranslationFileTexts> sides = sides(header, entries);
        TextParser texts = new TextParser(header.locales(), sides, problems);
        Optional<MappingReader> wireFields = fields.fields("wire", "{code: /error/code}");
        Optional<Wire> wire = wireFields.isPresent()
                ? Optional.of(wireFields.get().read(new WireParser(problems)::parse))
                : Optional.empty();
        Set<String> leftOut = new HashSet<>();
        List<Group> groups = new GroupParser(texts, leftOut, problems).parse(fields);
        ErrorParser parser = new ErrorParser(Defaults.parse(fields, problems), texts, problems);
        List<ErrorDefinition> errors = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Optional<ErrorDefinition> error = parser.parse(entry, fields);
            if (error.isPresent()) {
                errors.add(error.get());
            } else {
                leftOut.add(entry.name());
            }
        }
        if (entries.isEmpty() && fields.take("errors").isPresent()) {
            leftOut.addAll(unreadable(fields.take("errors").get()));
        }
        List<Reservation> reserved = new ReservedParser(problems).parse(fields);
        close(fields, leftOut);
        Catalog catalog = new Catalog(
                root.span().file(),
                files(sides),
                header.name(),
                header.description(),
                header.locales().declared(),
                header.translations(),
                header.pseudoLocales(),
                header.zone(),
                header.docs(),
                header.layout(),
                header.exceptions(),
                header.rules(),
                wire,
                groups,
                errors,
                reserved);
        return new ParsedCatalog(catalog, header.isNamed(), leftOut);
    }

    /** What stands for the errors of a value that is no map, which is reported. */
    private static Set<String> unreadable(Entry errors) {
        boolean isEmpty = errors.value() instanceof MappingNode
                || (errors.value() instanceof ScalarNode scalar && scalar.isAbsent());
        return isEmpty ? Set.of() : Set.of(errors.name());
    }

    /** Reports unknown keys; among them errors that lost their indentation. */
    private void close(MappingReader fields, Set<String> leftOut) {
        for (Entry entry : fields.unread()) {
            if (NameStyle.CONSTANT.fits(entry.name()) && entry.value() instanceof MappingNode) {
                problems.add(KeyDiagnostics.errorAtTop(entry.key().span(), entry.name()));
                leftOut.add(entry.name());
            } else {
                fields.reportUnknown(entry);
            }
        }
    }

    private List<TranslationFileTexts> sides(Header header, List<Entry> errors) {
        List<TranslationFileTexts> sides = new ArrayList<>();
        for (Located<LocaleTag> locale : header.locales().declared()) {
            Optional<SourceBytes> file = find(locale);
            if (file.isPresent()) {
                Result<YamlNode> root = YamlReader.read(file.get());
                problems.addAll(root.diagnostics());
                root.value()
                        .flatMap(node -> new TranslationFileParser(header, locale, problems).parse(node))
                        .ifPresent(sides::add);
            }
        }
        return sides.isEmpty() ? sides : meantFor(constants(errors), sides);
    }

    private static Set<String> constants(List<Entry> errors) {
        Set<String> constants = new LinkedHashSet<>();
        for (Entry error : errors) {
            constants.add(error.name());
        }
        return constants;
    }

    private List<TranslationFileTexts> meantFor(Set<String> constants, List<TranslationFileTexts> sides) {
        checkConstants(sides, constants);
        List<TranslationFileTexts> meant = new ArrayList<>(sides.size());
        for (TranslationFileTexts side : sides) {
            meant.add(side.meantFor(constants));
        }
        return meant;
    }

    private static List<SourceFile> files(List<TranslationFileTexts> sides) {
        List<SourceFile> files = new ArrayList<>(sides.size());
        for (TranslationFileTexts side : sides) {
            files.add(side.file());
        }
        return files;
    }

    /** A file is called by the canonical tag, or by the one that the catalog spells. */
    private Optional<SourceBytes> find(Located<LocaleTag> locale) {
        String canonical = locale.value().tag();
        String spelled = locale.span().text();
        Optional<SourceBytes> file = sideFiles.apply(canonical);
        return file.isPresent()
                        || spelled.equals(canonical)
                        || LocaleTag.parse(spelled).isEmpty()
                ? file
                : sideFiles.apply(spelled);
    }

    private void checkConstants(List<TranslationFileTexts> sides, Set<String> constants) {
        for (TranslationFileTexts side : sides) {
            for (Located<String> constant : side.isOfCatalog() ? side.constants() : List.<Located<String>>of()) {
                if (!constants.contains(constant.value())) {
                    problems.add(LocaleDiagnostics.unknownConstant(constant.span(), constant.value(), constants));
                }
            }
        }
    }
}
