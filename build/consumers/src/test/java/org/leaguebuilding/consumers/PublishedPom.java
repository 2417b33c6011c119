package org.leaguebuilding.consumers;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pom of a module as hosts get it. */
record PublishedPom(String module, Element project) {

    /** A dependency as it is declared. */
    record Dependency(String id, String version, String scope, boolean optional) {

        /** Whether hosts get it without asking for it. */
        boolean comesAlong() {
            return !optional && !scope.equals("provided");
        }

        /** Whether hosts may bring it, in which case it is used. */
        boolean isOffered() {
            return optional && !scope.equals("provided");
        }
    }

    /**
     * Reads the pom that the build has made for publication.
     *
     * @param module the folder of the module
     * @return its pom
     * @throws Exception if there is none that can be read
     */
    static PublishedPom of(String module) throws Exception {
        Path file = Path.of(System.getProperty("root"), module, ".flattened-pom.xml");
        return new PublishedPom(
                module,
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile())
                        .getDocumentElement());
    }

    /** The names of the elements at the top. */
    ImmutableList<String> sections() {
        return children(project).map(Element::getTagName).collect(toImmutableList());
    }

    ImmutableList<Dependency> dependencies() {
        return dependencies(project);
    }

    /** The dependencies whose versions the pom manages. */
    ImmutableList<Dependency> managed() {
        return children(project)
                .filter(section -> section.getTagName().equals("dependencyManagement"))
                .flatMap(section -> dependencies(section).stream())
                .collect(toImmutableList());
    }

    private static ImmutableList<Dependency> dependencies(Element around) {
        return children(around)
                .filter(section -> section.getTagName().equals("dependencies"))
                .flatMap(PublishedPom::children)
                .map(dependency -> new Dependency(
                        text(dependency, "groupId") + ":" + text(dependency, "artifactId"),
                        text(dependency, "version"),
                        text(dependency, "scope"),
                        text(dependency, "optional").equals("true")))
                .collect(toImmutableList());
    }

    String version() {
        return text(project, "version");
    }

    String text() {
        return project.getTextContent();
    }

    @Override
    public String toString() {
        return module;
    }

    private static String text(Element parent, String name) {
        return children(parent)
                .filter(child -> child.getTagName().equals(name))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
