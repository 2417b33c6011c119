package org.leaguebuilding.processor;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Writes what reads the facts of a subject out of its values: for each type one class with a switch over its components, small
 * enough to be inlined, so that no function has to be linked for each fact.
 */
final class ReadersWriter {

    private static final String COUNT = "int";
    private static final String OPTIONAL_COUNT = "java.util.OptionalInt";
    private static final String OPTIONAL = "java.util.Optional";

    private final Map<TypeElement, Map<String, FactEntry>> components = new LinkedHashMap<>();

    ReadersWriter(ImmutableList<FactEntry> entries) {
        for (FactEntry entry : entries) {
            components
                    .computeIfAbsent(entry.owner(), owner -> new LinkedHashMap<>())
                    .putIfAbsent(entry.name(), entry);
        }
    }

    /** The name of the reader of a type. */
    static String constant(TypeElement owner) {
        return CaseFormat.UPPER_CAMEL.to(
                CaseFormat.UPPER_UNDERSCORE, owner.getSimpleName().toString());
    }

    private Map<String, FactEntry> of(TypeElement owner) {
        return requireNonNull(components.get(owner), "a type that has a fact");
    }

    /** Which component of its type a fact is, from 0. */
    int place(FactEntry entry) {
        Set<String> names = new LinkedHashSet<>(of(entry.owner()).keySet());
        return ImmutableList.copyOf(names).indexOf(entry.name());
    }

    ImmutableList<FieldSpec> constants() {
        return components.keySet().stream()
                .map(owner -> FieldSpec.builder(
                                Names.FACT_READER, constant(owner), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $L()", name(owner))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<TypeSpec> types() {
        return components.keySet().stream().map(this::reader).collect(ImmutableList.toImmutableList());
    }

    private static String name(TypeElement owner) {
        return owner.getSimpleName() + "Reader";
    }

    private TypeSpec reader(TypeElement owner) {
        TypeSpec.Builder reader = TypeSpec.classBuilder(name(owner))
                .addAnnotation(Names.GENERATED)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(Names.FACT_READER)
                .addMethod(read(owner))
                .addMethod(PartsWriter.parts(owner, of(owner).values()))
                .addMethod(PartsWriter.make(owner, of(owner).values()));
        if (of(owner).values().stream().anyMatch(ReadersWriter::isCount)) {
            reader.addMethod(count(owner));
        }
        return reader.build();
    }

    private MethodSpec read(TypeElement owner) {
        MethodSpec.Builder read = start("read", owner).returns(Object.class);
        int place = 0;
        for (FactEntry entry : of(owner).values()) {
            if (!isCount(entry)) {
                boolean optional = isOptional(entry);
                read.addStatement(optional ? "case $L -> orNull(it.$L())" : "case $L -> it.$L()", place, entry.name());
            }
            place++;
        }
        return end(read, "super.read(owner, component)");
    }

    private MethodSpec count(TypeElement owner) {
        MethodSpec.Builder count = start("count", owner).returns(TypeName.LONG);
        int place = 0;
        for (FactEntry entry : of(owner).values()) {
            if (isCount(entry)) {
                boolean optional = isOptionalCount(entry);
                count.addStatement(
                        optional ? "case $L -> it.$L().orElse(-1)" : "case $L -> it.$L()", place, entry.name());
            }
            place++;
        }
        return end(count, "super.count(owner, component)");
    }

    static boolean isCount(FactEntry entry) {
        return FormModels.name(entry.type()).equals(COUNT) || isOptionalCount(entry);
    }

    static boolean isOptionalCount(FactEntry entry) {
        return FormModels.name(entry.type()).equals(OPTIONAL_COUNT);
    }

    static boolean isOptional(FactEntry entry) {
        return FormModels.name(entry.type()).equals(OPTIONAL);
    }

    private static MethodSpec.Builder start(String name, TypeElement owner) {
        ClassName type = ClassName.get(owner);
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(Object.class, "owner")
                .addParameter(TypeName.INT, "component")
                .addStatement("$T it = ($T) owner", type, type)
                .beginControlFlow("return switch (component)");
    }

    private static MethodSpec end(MethodSpec.Builder method, String otherwise) {
        return method.addStatement("default -> " + otherwise).addCode("$<};\n").build();
    }
}
