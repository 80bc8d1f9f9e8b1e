package dev.errata.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Checks the POMs in the sources. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PublishedModulesTest {
    private static final Path ROOT = Path.of(System.getProperty("errata.root"));

    private final EffectivePoms poms = new EffectivePoms(Path.of("no repository"));
    private final List<Model> modules = new ArrayList<>();

    @BeforeAll
    void readAllPoms() throws ModelBuildingException {
        addWithModules(ROOT.resolve("pom.xml"));
    }

    private void addWithModules(Path pom) throws ModelBuildingException {
        Model model = poms.of(pom);
        modules.add(model);
        for (String module : model.getModules()) {
            addWithModules(pom.resolveSibling(module).resolve("pom.xml"));
        }
    }

    @Test
    void doesNotPublishApplicationsAndBenchmarks() {
        assertThat(modules)
                .filteredOn(pom -> !isPublished(pom))
                .extracting(Model::getArtifactId)
                .isNotEmpty()
                .allMatch(name -> name.startsWith("errata-sample") || name.startsWith("errata-benchmark"));
        assertThat(modules)
                .filteredOn(pom -> !isPublished(pom))
                .allSatisfy(pom -> assertThat(pom.getProperties())
                        .containsEntry("maven.install.skip", "true")
                        .containsEntry("maven.javadoc.skip", "true")
                        .containsEntry("maven.source.skip", "true")
                        .containsEntry("gpg.skip", "true"));
    }

    @Test
    void bomListsEachPublishedJar() throws IOException, XmlPullParserException {
        // The raw POM, because the inherited parts are not published with it.
        Model bom;
        try (InputStream pom = Files.newInputStream(ROOT.resolve("integrations/bom/pom.xml"))) {
            bom = new MavenXpp3Reader().read(pom);
        }

        assertThat(bom.getDependencyManagement().getDependencies())
                .extracting(Dependency::getArtifactId)
                .containsExactlyInAnyOrderElementsOf(modules.stream()
                        .filter(pom -> isPublished(pom) && !pom.getPackaging().equals("pom"))
                        .map(Model::getArtifactId)
                        .toList());
    }

    @Test
    void pomsMeetRequirementsOfMavenCentral() {
        assertThat(modules).filteredOn(PublishedModulesTest::isPublished).allSatisfy(CentralRequirements::check);
    }

    @Test
    void givesAllModulesTheSameVersion() {
        assertThat(modules)
                .extracting(Model::getVersion)
                .containsOnly(modules.get(0).getVersion());
    }

    private static boolean isPublished(Model pom) {
        return !"true".equals(pom.getProperties().getProperty("maven.deploy.skip"));
    }
}
