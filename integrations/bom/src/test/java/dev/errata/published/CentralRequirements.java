package dev.errata.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;

/** What Maven Central requires in each POM. */
final class CentralRequirements {
    private static final String SITE = "https://github.com/errata-dev/errata";

    private CentralRequirements() {}

    static void check(Model pom) {
        String artifact = pom.getArtifactId();
        assertThat(pom.getGroupId()).as(artifact).isEqualTo("dev.errata");
        assertThat(pom.getName()).as(artifact).startsWith("Errata").doesNotContain("${");
        assertThat(pom.getDescription()).as(artifact).endsWith(".").doesNotContain("${");
        assertThat(pom.getUrl()).as(artifact).isEqualTo(SITE);
        assertThat(pom.getLicenses()).as(artifact).extracting(License::getName).containsExactly("Apache-2.0");
        assertThat(pom.getLicenses())
                .as(artifact)
                .extracting(License::getUrl)
                .containsExactly("https://www.apache.org/licenses/LICENSE-2.0.txt");
        assertThat(pom.getDevelopers())
                .as(artifact)
                .extracting(Developer::getName)
                .containsExactly("The Errata authors");
        assertThat(pom.getScm().getConnection()).as(artifact).isEqualTo("scm:git:" + SITE + ".git");
        assertThat(pom.getScm().getDeveloperConnection())
                .as(artifact)
                .isEqualTo("scm:git:git@github.com:errata-dev/errata.git");
        assertThat(pom.getScm().getUrl()).as(artifact).isEqualTo(SITE);
        assertThat(pom.getRepositories()).as(artifact).allMatch(repository -> "central".equals(repository.getId()));
        assertThat(pom.getDistributionManagement()).as(artifact).isNull();
    }
}
