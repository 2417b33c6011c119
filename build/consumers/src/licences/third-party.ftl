# Third-party software

Generated from the poms of what is published; a test of the build fails where this file is not what they say.

The jars of this library hold no class of anybody else. What they need comes to a host by Maven, under the licence of its own:
Guava, with what it brings, always; Jackson with `json`, of the generation that the host chooses; Apache POI, with what it brings, with `sheet`; AssertJ and JUnit with
`testing`, in the host's versions and for its tests only. `spring-boot-starter` and `jakarta-validation` bring nothing else: Spring Boot and
Jakarta Validation are the host's.

| artifact | version | licence |
|---|---|---|
<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
| ${project.groupId}:${project.artifactId} | ${project.version} | ${entry.getValue()?join(", ")} |
</#list>
