package dev.errata.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Dependency;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The configuration of the compiler plugin, or of one of its executions, after Maven has merged it. */
record CompilerConfiguration(Xpp3Dom xml) {
    static CompilerConfiguration of(ConfigurationContainer container) {
        return new CompilerConfiguration(
                container.getConfiguration() instanceof Xpp3Dom given ? given : new Xpp3Dom("configuration"));
    }

    /** Returns the text of an element, or empty if it is missing or has no text. */
    Optional<String> text(String name) {
        return Optional.ofNullable(xml.getChild(name))
                .map(Xpp3Dom::getValue)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    boolean has(String name) {
        return xml.getChild(name) != null;
    }

    /** Returns the arguments of javac that do not have their own element. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(texts("compilerArgs"));
        text("compilerArgument").ifPresent(text -> arguments.addAll(List.of(text.split("\\s+"))));
        // In the old form, the names of elements are names of options.
        children("compilerArguments").forEach(option -> arguments.add('-' + option.getName()));
        return arguments;
    }

    /** Returns the processor classes to run, or empty if javac discovers them. */
    List<String> processors() {
        return texts("annotationProcessors");
    }

    /** Returns the processor path, or empty if processors are on the class path. */
    List<Dependency> processorPaths() {
        return children("annotationProcessorPaths")
                .map(CompilerConfiguration::dependency)
                .toList();
    }

    private static Dependency dependency(Xpp3Dom path) {
        CompilerConfiguration coordinates = new CompilerConfiguration(path);
        Dependency dependency = new Dependency();
        coordinates.text("groupId").ifPresent(dependency::setGroupId);
        coordinates.text("artifactId").ifPresent(dependency::setArtifactId);
        coordinates.text("version").ifPresent(dependency::setVersion);
        coordinates.text("classifier").ifPresent(dependency::setClassifier);
        coordinates.text("type").ifPresent(dependency::setType);
        return dependency;
    }

    private List<String> texts(String name) {
        return children(name)
                .flatMap(child -> Stream.ofNullable(child.getValue()))
                .toList();
    }

    private Stream<Xpp3Dom> children(String name) {
        return Stream.of(xml.getChildren(name)).flatMap(list -> Stream.of(list.getChildren()));
    }
}
