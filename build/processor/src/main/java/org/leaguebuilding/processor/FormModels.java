package org.leaguebuilding.processor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.palantir.javapoet.TypeName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.leaguebuilding.processor.FormModel.CodecModel;
import org.leaguebuilding.processor.FormModel.Property;
import org.leaguebuilding.processor.FormModel.Shape;

/** Walks from the documents of a package through all records within them. */
final class FormModels {

    private final Types types;
    private final Elements elements;
    private final PackageElement home;
    private final AnnotationMirror forms;
    private final Consumer<Refusal> refusals;
    private final CodecFinder codecs;
    private final Deque<TypeElement> pending = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();

    FormModels(Types types, Elements elements, PackageElement home, Consumer<Refusal> refusals) {
        this.types = types;
        this.elements = elements;
        this.home = home;
        this.forms = Annotations.find(home, Names.FORMS).orElseThrow();
        this.refusals = refusals;
        this.codecs = new CodecFinder(types, elements, home.getQualifiedName().toString(), written(forms), this::meet);
    }

    private static ImmutableMap<String, TypeElement> written(AnnotationMirror forms) {
        ImmutableMap.Builder<String, TypeElement> written = ImmutableMap.builder();
        for (Object value : Annotations.values(forms, "written")) {
            AnnotationMirror by = (AnnotationMirror) value;
            written.put(Annotations.type(by, "type").getQualifiedName().toString(), Annotations.type(by, "in"));
        }
        return written.buildOrThrow();
    }

    /** The forms of the documents and of all records within them, each once. */
    ImmutableList<FormModel> read() {
        ImmutableList.Builder<FormModel> models = ImmutableList.builder();
        Optional<TypeElement> implied = Annotations.find(forms, "implied");
        for (TypeElement type : documents()) {
            if (type.getKind() != ElementKind.RECORD) {
                refusals.accept(new Refusal(home, type + " is no record"));
            } else if (met.add(type.getQualifiedName().toString())) {
                models.add(model(type, subjectType(type), implied.equals(Optional.of(type))));
            }
            while (!pending.isEmpty()) {
                models.add(model(pending.remove(), "", false));
            }
        }
        return models.build();
    }

    /** The subjects that are named by another class, then what stands on its own beside them. */
    private ImmutableList<TypeElement> documents() {
        ImmutableList.Builder<TypeElement> documents = ImmutableList.builder();
        Annotations.find(forms, "subjects")
                .flatMap(named -> Annotations.find(named, Names.SUBJECTS.canonicalName()))
                .ifPresent(named -> documents.addAll(Annotations.types(named, "value")));
        return documents.addAll(Annotations.types(forms, "others")).build();
    }

    /** The type of subject that a document may say that it is; empty for what no family of rules checks. */
    private String subjectType(TypeElement record) {
        TypeElement subject = elements.getTypeElement(Names.CHECKED_SUBJECT);
        boolean checked = subject != null && types.isAssignable(record.asType(), subject.asType());
        return checked
                ? Annotations.find(record, Names.SUBJECT)
                        .map(named -> (String) Annotations.value(named, "value").orElseThrow())
                        .orElse("")
                : "";
    }

    /** The codecs of the codes that were met. */
    ImmutableList<CodecModel> codes() {
        return ImmutableList.copyOf(codecs.codes().values());
    }

    private void meet(TypeElement record) {
        if (met.add(record.getQualifiedName().toString())) {
            pending.add(record);
        }
    }

    private FormModel model(TypeElement record, String subjectType, boolean implied) {
        ImmutableList.Builder<Property> properties = ImmutableList.builder();
        for (RecordComponentElement component : record.getRecordComponents()) {
            try {
                properties.add(property(component));
            } catch (Refusal refusal) {
                refusals.accept(refusal);
            }
        }
        return new FormModel(record, codecs.table(record), properties.build(), subjectType, implied);
    }

    private Property property(RecordComponentElement component) {
        FactModel fact = FactModel.of(component);
        TypeMirror type = component.asType();
        FactCheck.check(component, fact, type);
        return new Property(
                component.getSimpleName().toString(),
                shape(fact, type),
                TypeName.get(type),
                isCount(type) ? CodecModel.COUNT : codecs.find(component, fact, values(type)),
                fact);
    }

    private static Shape shape(FactModel fact, TypeMirror type) {
        return switch (name(type)) {
            case "int" -> Shape.COUNT;
            case "java.util.OptionalInt" -> Shape.OPTIONAL_COUNT;
            case "java.util.Optional" -> Shape.OPTIONAL;
            case Names.LIST -> Shape.LIST;
            case Names.SET -> fact.isNeverEmpty() ? Shape.REQUIRED : Shape.LEFT_OUT_IF_EMPTY;
            case Names.MAP -> Shape.LEFT_OUT_IF_EMPTY;
            default -> Shape.REQUIRED;
        };
    }

    private static boolean isCount(TypeMirror type) {
        return type.getKind() == TypeKind.INT || name(type).equals("java.util.OptionalInt");
    }

    /** What is read and written at once: what an optional holds, each element of a list. */
    private static TypeMirror values(TypeMirror type) {
        String name = name(type);
        boolean inside = name.equals("java.util.Optional") || name.equals(Names.LIST);
        return inside ? ((DeclaredType) type).getTypeArguments().get(0) : type;
    }

    static String name(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            Element element = declared.asElement();
            return ((TypeElement) element).getQualifiedName().toString();
        }
        return type.getKind() == TypeKind.INT ? "int" : type.toString();
    }
}
