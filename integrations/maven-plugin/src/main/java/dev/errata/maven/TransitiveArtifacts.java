package dev.errata.maven;

import java.util.List;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.DependencyNode;

/** Finds the dependencies of artifacts from their POMs alone. */
record TransitiveArtifacts(RepositorySystem system, RepositorySystemSession session, MavenProject project) {
    /** Whether the processor is among artifacts and all their dependencies. It is true if this cannot be determined. */
    boolean mayHaveProcessor(List<Dependency> artifacts) {
        if (CompilerCheck.haveProcessor(artifacts)) {
            return true;
        }
        CollectRequest request = new CollectRequest();
        request.setRepositories(project.getRemoteProjectRepositories());
        for (Dependency artifact : artifacts) {
            if (artifact.getVersion() == null) {
                return true;
            }
            if (!"test".equals(artifact.getScope())) {
                request.addDependency(RepositoryUtils.toDependency(artifact, session.getArtifactTypeRegistry()));
            }
        }
        try {
            return hasProcessor(system.collectDependencies(session, request).getRoot());
        } catch (DependencyCollectionException unknown) {
            return true;
        }
    }

    private static boolean hasProcessor(DependencyNode node) {
        Artifact artifact = node.getArtifact();
        boolean isProcessor =
                artifact != null && CompilerCheck.isProcessor(artifact.getGroupId(), artifact.getArtifactId());
        return isProcessor || node.getChildren().stream().anyMatch(TransitiveArtifacts::hasProcessor);
    }
}
