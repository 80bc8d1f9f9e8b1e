package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import dev.errata.catalog.check.CheckedCatalog;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.NameDiagnostics;
import dev.errata.catalog.diagnostic.NameDiagnostics.Kind;
import dev.errata.catalog.diagnostic.NameDiagnostics.Origin;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.ExceptionStyle;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.JavaNames;
import dev.errata.catalog.model.Layout;
import dev.errata.runtime.lookup.ExceptionNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * Decides every Java name, once. A name that cannot be had is a diagnostic, never a silent rename; what has such a name is left
 * out, so that the rest still compiles.
 */
final class NamePlanner {
    static final String KNOWN = "Known";
    static final String UNKNOWN = "Unknown";
    static final String OTHER = "Other";

    private final Catalog catalog;
    private final String packageName;
    private final ClassName error;
    private final ClassName exception;
    private final ReservedNames reserved = new ReservedNames();
    private final NameScope types = NameScope.ofTypes();
    private final NameScope classes = NameScope.ofClasses();
    private final NameScope factories = NameScope.ofClasses();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private NamePlanner(Catalog catalog, String packageName) {
        this.catalog = catalog;
        this.packageName = packageName;
        this.error = type("Error");
        this.exception = type("Exception");
    }

    static Result<NamedCatalog> plan(CheckedCatalog checked, String packageName) {
        NamePlanner planner = new NamePlanner(checked.catalog(), packageName);
        Optional<NamedCatalog> named = planner.plan();
        return new Result<>(named, planner.diagnostics);
    }

    private Optional<NamedCatalog> plan() {
        if (hidesJavaLang(type("Error")) || hidesJavaLang(type("Exception")) || hidesJavaLang(type("Messages"))) {
            return Optional.empty();
        }
        reserveClasses();
        Map<String, GroupNames> groups = planGroups();
        return Optional.of(assemble(groups, planErrors(groups)));
    }

    private boolean hidesJavaLang(ClassName type) {
        boolean hides = JavaLang.isHiddenBy(type.simpleName());
        if (hides) {
            Located<String> name = catalog.name();
            diagnostics.add(NameDiagnostics.hidesJavaLang(name.span(), name.value(), type.simpleName()));
        }
        return hides;
    }

    private void reserveClasses() {
        classes.reserve(type("Exception").simpleName(), "is the class around it");
        classes.reserve(type("Error").simpleName(), "is what holds the constants");
        if (catalog.wire().isPresent()) {
            classes.reserve(KNOWN, "is the superclass of the errors in the catalog");
            classes.reserve(UNKNOWN, "represents codes that are not in the catalog");
        }
        if (!hasClassPerError()
                && catalog.errors().stream().anyMatch(error -> error.group().isEmpty())) {
            classes.reserve(OTHER, "represents the errors without a group");
        }
    }

    // ---- groups

    private record GroupNames(Group group, ClassName error, ClassName exception) {}

    private Map<String, GroupNames> planGroups() {
        Map<String, GroupNames> groups = new LinkedHashMap<>();
        for (Group group : catalog.groups()) {
            String constant = group.constant().value();
            String camel = ExceptionNames.of(constant);
            String exception = chosen(group.java(), hasClassPerError() ? camel + "Group" : camel);
            ClassName error = catalog.layout() == Layout.GROUPED ? type(camel + "Error") : this.error;
            boolean sound = take(classes, exception, origin(Kind.GROUP, group.constant(), group.java()));
            if (catalog.layout() == Layout.GROUPED) {
                Origin origin = new Origin(
                        Kind.GROUP, constant, constant, group.constant().span());
                sound = sound && take(types, error.simpleName(), origin) && !hidesJavaLang(error);
                classes.reserve(error.simpleName(), "is what holds the constants of a group");
            }
            if (sound) {
                groups.put(constant, new GroupNames(group, error, nested(exception)));
            }
        }
        return groups;
    }

    // ---- errors

    /** An error whose class has a name and whose parameters have not, because all classes come first. */
    private record ErrorNames(ErrorDefinition definition, String className, String factory, boolean sound) {}

    private List<NamedError> planErrors(Map<String, GroupNames> groups) {
        List<ErrorNames> withClasses = new ArrayList<>();
        for (ErrorDefinition error : catalog.errors()) {
            withClasses.add(planClass(error));
        }
        List<NamedError> named = new ArrayList<>();
        for (ErrorNames names : withClasses) {
            ErrorDefinition error = names.definition();
            Optional<List<NamedParameter>> parameters =
                    new ParameterNames(error, nested(names.className()), reserved, classes, diagnostics).plan();
            boolean hasGroup = error.group().isPresent();
            GroupNames group = hasGroup ? groups.get(error.group().get().value()) : null;
            boolean homeless = group == null && (hasGroup || catalog.layout() == Layout.GROUPED);
            if (names.sound() && parameters.isPresent() && !homeless) {
                ClassName owner = group == null ? this.error : group.error();
                ClassName shared = group == null ? nested(OTHER) : group.exception();
                ClassName exception = hasClassPerError() ? nested(names.className()) : shared;
                named.add(new NamedError(error, owner, exception, names.factory(), parameters.get()));
            }
        }
        return named;
    }

    private ErrorNames planClass(ErrorDefinition error) {
        Origin origin = origin(Kind.ERROR, error.constant(), error.java());
        String className = chosen(error.java(), ExceptionNames.of(error.name()));
        String factory = CaseStyle.lowerCamel(className);
        boolean sound = hasClassPerError()
                ? take(classes, className, origin)
                : take(factories, className, origin) && isFreeFactory(factory, className, origin);
        return new ErrorNames(error, className, factory, sound);
    }

    private boolean isFreeFactory(String factory, String className, Origin origin) {
        Optional<String> owner = reserved.ownerOfFactory(factory);
        if (SourceVersion.isKeyword(factory, SourceVersion.RELEASE_17)) {
            diagnostics.add(NameDiagnostics.keywordFactory(origin, factory, className));
            return false;
        }
        if (owner.isPresent()) {
            diagnostics.add(NameDiagnostics.reservedFactory(origin, factory, className, owner.get()));
            return false;
        }
        return true;
    }

    // ---- the whole

    private NamedCatalog assemble(Map<String, GroupNames> groups, List<NamedError> errors) {
        Map<String, List<NamedError>> byGroup = new LinkedHashMap<>();
        List<NamedError> ungrouped = new ArrayList<>();
        for (NamedError error : errors) {
            Optional<String> group = error.definition().group().map(Located::value);
            if (group.isEmpty()) {
                ungrouped.add(error);
            } else {
                byGroup.computeIfAbsent(group.get(), none -> new ArrayList<>()).add(error);
            }
        }
        List<NamedGroup> named = new ArrayList<>();
        List<NamedError> byGroups = new ArrayList<>();
        for (Map.Entry<String, GroupNames> group : groups.entrySet()) {
            List<NamedError> members = byGroup.getOrDefault(group.getKey(), List.of());
            if (!members.isEmpty()) {
                GroupNames names = group.getValue();
                named.add(new NamedGroup(names.group(), names.error(), names.exception(), members));
                byGroups.addAll(members);
            }
        }
        List<NamedError> ordered = catalog.layout() == Layout.GROUPED ? byGroups : errors;
        return new NamedCatalog(
                catalog,
                type("Error"),
                type("Codes"),
                type("Exception"),
                type("Wire"),
                type("Messages"),
                named,
                ungrouped,
                ordered);
    }

    private boolean take(NameScope scope, String name, Origin origin) {
        Optional<Diagnostic> problem = scope.take(name, origin);
        if (problem.isPresent()) {
            diagnostics.add(problem.get());
        }
        return problem.isEmpty();
    }

    private boolean hasClassPerError() {
        return catalog.exceptions() == ExceptionStyle.PER_ERROR;
    }

    private ClassName type(String suffix) {
        return ClassName.get(packageName, catalog.name().value() + suffix);
    }

    private ClassName nested(String name) {
        return exception.nestedClass(name);
    }

    private static String chosen(JavaNames java, String derived) {
        return java.exception().isPresent() ? java.exception().get().value() : derived;
    }

    private static Origin origin(Kind kind, Located<String> constant, JavaNames java) {
        Span span = java.exception().orElse(constant).span();
        return new Origin(kind, constant.value(), constant.value(), span);
    }
}
