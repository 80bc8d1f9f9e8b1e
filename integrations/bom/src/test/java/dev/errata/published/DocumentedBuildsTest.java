package dev.errata.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.model.Model;
import org.apache.maven.model.building.ModelBuildingException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The versions, modules and test classes that the documents give. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DocumentedBuildsTest {
    private static final Path ROOT = Path.of(System.getProperty("errata.root"));
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "target-fast", "node_modules");
    private static final Pattern XML = Pattern.compile("^```xml\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private Model parent;
    private final List<Path> pages = new ArrayList<>();

    @BeforeAll
    void findPages() throws IOException, ModelBuildingException {
        parent = new EffectivePoms(Path.of("no repository")).of(ROOT.resolve("pom.xml"));
        pages.addAll(files(".md"));
    }

    /** What the module folders and the documents hold, without what builds wrote. */
    private static List<Path> files(String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(ending)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    @Test
    void eachPluginHasVersion() throws IOException, ParserConfigurationException {
        int plugins = 0;
        for (Path page : pages) {
            for (Element plugin : plugins(page)) {
                plugins++;
                assertThat(child(plugin, "version"))
                        .as("%s: version of %s", page, child(plugin, "artifactId"))
                        .isPresent();
            }
        }
        assertThat(plugins).isGreaterThanOrEqualTo(3);
    }

    @Test
    void compilerPluginHasTestedVersion() throws IOException, ParserConfigurationException {
        List<String> versions = new ArrayList<>();
        for (Path page : pages) {
            for (Element plugin : plugins(page)) {
                if (child(plugin, "artifactId").equals(Optional.of("maven-compiler-plugin"))) {
                    versions.add(child(plugin, "version").orElse(""));
                }
            }
        }
        assertThat(versions)
                .isNotEmpty()
                .containsOnly(parent.getProperties().getProperty("maven-compiler-plugin.version"));
    }

    @Test
    void gettingStartedAndReadmeHaveCurrentVersion() throws IOException {
        String version = released().orElse(parent.getVersion());
        String page = Files.readString(ROOT.resolve("docs/guide/getting-started.md"));

        assertThat(page)
                .contains("<errata.version>" + version + "</errata.version>")
                .contains("val errataVersion = \"" + version + "\"");
        assertThat(matches(page, "[Ww]rite `([^`$]+)` wherever")).isEqualTo(List.of(version));
        assertThat(matches(Files.readString(ROOT.resolve("README.md")), "write `([^`]+)` for `errata.version`"))
                .isEqualTo(List.of(version));
    }

    /** The newest version of the changelog, which is above the others. */
    private static Optional<String> released() throws IOException {
        return matches(Files.readString(ROOT.resolve("CHANGELOG.md")), "^## (\\d+\\.\\d+\\.\\d+)").stream()
                .findFirst();
    }

    @Test
    void installCommandIsShownBeforeFirstRelease() throws IOException {
        List<String> modules = List.of("integrations/bom", "integrations/maven-plugin");
        List<String> expected = released().isPresent() ? List.of() : List.of(String.join(",", modules));

        for (String page : List.of("README.md", "docs/guide/getting-started.md")) {
            assertThat(matches(Files.readString(ROOT.resolve(page)), "^mvn -DskipTests -pl (\\S+) -am install$"))
                    .as(page)
                    .isEqualTo(expected);
        }
        assertThat(parent.getModules()).containsAll(modules);
    }

    @Test
    void recipesNameTestsThatExist() throws IOException {
        List<String> tests = files("Test.java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
        List<String> named = matches(Files.readString(ROOT.resolve("CONTRIBUTING.md")), "-Dtest='?([\\w,]+)'?").stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .toList();

        assertThat(named).contains("GoldenExamplesTest");
        assertThat(tests).containsAll(named);
    }

    private static List<String> matches(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<Element> plugins(Path page) throws IOException, ParserConfigurationException {
        List<Element> plugins = new ArrayList<>();
        for (MatchResult block : XML.matcher(Files.readString(page)).results().toList()) {
            NodeList found = parse(page, block.group(1)).getElementsByTagName("plugin");
            for (int i = 0; i < found.getLength(); i++) {
                plugins.add((Element) found.item(i));
            }
        }
        return plugins;
    }

    /** Blocks are parts of POMs, and may have several elements side by side. */
    private static Element parse(Path page, String xml) throws IOException, ParserConfigurationException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<block>" + xml + "</block>")))
                    .getDocumentElement();
        } catch (SAXException malformed) {
            throw new IOException(page + ": " + malformed.getMessage(), malformed);
        }
    }

    private static Optional<String> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (name.equals(node.getNodeName())) {
                return Optional.of(node.getTextContent());
            }
        }
        return Optional.empty();
    }
}
