package org.leaguebuilding.processor;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Values of annotations, which are read as they are declared: their classes are not those of the processor. */
final class Annotations {

    private Annotations() {}

    /** The annotation of that name on an element. */
    static Optional<AnnotationMirror> find(Element element, String name) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (((TypeElement) annotation.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(name)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /** A value that is set. */
    static Optional<Object> value(AnnotationMirror annotation, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue().getValue());
            }
        }
        return Optional.empty();
    }

    /** The values of a list; none where it is not set. */
    static ImmutableList<Object> values(AnnotationMirror annotation, String name) {
        ImmutableList.Builder<Object> values = ImmutableList.builder();
        for (Object value : (List<?>) value(annotation, name).orElse(List.of())) {
            values.add(((AnnotationValue) value).getValue());
        }
        return values.build();
    }

    /** The name of a member of an enum. */
    static String member(AnnotationMirror annotation, String name, String otherwise) {
        return value(annotation, name)
                .map(member -> ((VariableElement) member).getSimpleName().toString())
                .orElse(otherwise);
    }

    /** A class that is set. */
    static Optional<TypeElement> find(AnnotationMirror annotation, String name) {
        return value(annotation, name).map(type -> (TypeElement) ((DeclaredType) type).asElement());
    }

    /** A list of classes. */
    static ImmutableList<TypeElement> types(AnnotationMirror annotation, String name) {
        return values(annotation, name).stream()
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .collect(ImmutableList.toImmutableList());
    }

    /** A class. */
    static TypeElement type(AnnotationMirror annotation, String name) {
        return (TypeElement) ((DeclaredType) value(annotation, name).orElseThrow()).asElement();
    }
}
