package org.leaguebuilding.processor;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Walks from a subject through all facts within it. */
final class FactWalk {

    private final Types types;
    private final Elements elements;
    private final Consumer<Refusal> refusals;
    private ImmutableList.Builder<FactEntry> entries = ImmutableList.builder();

    FactWalk(Types types, Elements elements, Consumer<Refusal> refusals) {
        this.types = types;
        this.elements = elements;
        this.refusals = refusals;
    }

    FactEntry.OfSubject read(TypeElement record) {
        AnnotationMirror subject = Annotations.find(record, Names.SUBJECT).orElseThrow();
        entries = ImmutableList.builder();
        walk(record, "");
        return new FactEntry.OfSubject(
                record, (String) Annotations.value(subject, "value").orElseThrow(), entries.build());
    }

    private void walk(TypeElement owner, String prefix) {
        for (RecordComponentElement component : owner.getRecordComponents()) {
            add(owner, component, component.asType(), prefix + component.getSimpleName());
        }
        if (owner.getKind() != ElementKind.RECORD) {
            for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
                if (Annotations.find(method, Names.FACT).isPresent()) {
                    add(owner, method, method.getReturnType(), prefix + method.getSimpleName());
                }
            }
        }
    }

    private void add(TypeElement owner, Element component, TypeMirror type, String path) {
        try {
            FactModel fact = FactModel.of(component);
            FactCheck.check(component, fact, type);
            addChecked(owner, component, type, path, fact);
        } catch (Refusal refusal) {
            refusals.accept(refusal);
        }
    }

    private void addChecked(TypeElement owner, Element component, TypeMirror type, String path, FactModel fact) {
        TypeMirror stated = FormModels.name(type).equals("java.util.Optional") ? argument(type, 0) : type;
        String name = FormModels.name(stated);
        boolean list = name.equals(Names.LIST) || name.equals(Names.SET);
        boolean map = name.equals(Names.MAP);
        TypeMirror value = list ? argument(stated, 0) : map ? argument(stated, 1) : stated;
        String kind = kind(component, fact, value);
        TypeMirror coded = map ? argument(stated, 0) : value;
        entries.add(new FactEntry(
                path,
                owner,
                list ? "LIST" : map ? "MAP" : kind,
                list || map ? Optional.of(kind) : Optional.empty(),
                codes(coded),
                absence(fact, type),
                map && codes(coded).isPresent(),
                type,
                fact));
        if (kind.equals("OBJECT") && !map) {
            walk((TypeElement) types.asElement(value), path + (list ? "[]." : "."));
        }
    }

    private static TypeMirror argument(TypeMirror type, int index) {
        return ((DeclaredType) type).getTypeArguments().get(index);
    }

    private String kind(Element component, FactModel fact, TypeMirror type) {
        return switch (FormModels.name(type)) {
            case "boolean", "java.lang.Boolean" -> "YES_NO";
            case "int", "java.util.OptionalInt" -> "COUNT";
            case "java.lang.String" -> fact.saysText() ? "TEXT" : "ID";
            case "java.time.LocalDate" -> "DAY";
            case "java.math.BigDecimal" -> "DECIMAL";
            case Names.RATIO -> "SHARE";
            case Names.PERSON -> "ID";
            default -> ofLibrary(component, type);
        };
    }

    private String ofLibrary(Element component, TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED && types.asElement(type) instanceof TypeElement element) {
            if (isA(element, Names.CODED)) {
                return "CODE";
            }
            if (isA(element, Names.OPEN_CODE)) {
                return "OPEN_CODE";
            }
            if (element.getKind() == ElementKind.RECORD || hasFacts(element)) {
                return "OBJECT";
            }
        }
        throw new Refusal(component, "values of type " + type + " are no facts");
    }

    private static boolean hasFacts(TypeElement element) {
        return element.getEnclosedElements().stream()
                .anyMatch(member -> Annotations.find(member, Names.FACT).isPresent());
    }

    private Optional<TypeElement> codes(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                        && types.asElement(type) instanceof TypeElement element
                        && (isA(element, Names.CODED) || isA(element, Names.OPEN_CODE))
                ? Optional.of(element)
                : Optional.empty();
    }

    private boolean isA(TypeElement element, String name) {
        return Optional.ofNullable(elements.getTypeElement(name))
                .map(type -> types.isAssignable(element.asType(), type.asType()))
                .orElse(false);
    }

    /** Absent is unknown, not listed is not there, not a key is unknown, unless something else is declared. */
    private static String absence(FactModel fact, TypeMirror type) {
        if (!fact.absent().isEmpty()) {
            return fact.absent();
        }
        String name = FormModels.name(type);
        if (name.startsWith("java.util.Optional") || name.equals(Names.MAP)) {
            return "UNKNOWN";
        }
        return name.equals(Names.LIST) || name.equals(Names.SET) ? "NONE" : "NEVER";
    }
}
