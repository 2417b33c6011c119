package org.leaguebuilding.processor;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A fact of a subject.
 *
 * @param path where it stands, such as {@code communities[].memberCount}
 * @param owner the type that it is a component of
 * @param kind what it is
 * @param elements what its elements or values are, if it is a list or a map
 * @param codes the set that its codes belong to, if it has any
 * @param absence what it means that it is absent
 * @param keyed whether it is a map by codes of a closed set
 * @param type the type of the component
 * @param fact what is declared of it
 */
record FactEntry(
        String path,
        TypeElement owner,
        String kind,
        Optional<String> elements,
        Optional<TypeElement> codes,
        String absence,
        boolean keyed,
        TypeMirror type,
        FactModel fact) {

    /** The component that it is. */
    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Whether it is a list that is always there, in which what is not listed is unknown. */
    boolean isOpen() {
        return kind.equals("LIST")
                && absence.equals("UNKNOWN")
                && !FormModels.name(type).equals("java.util.Optional");
    }

    /** Whether it refers to a person, or its elements do. */
    boolean isOfPerson() {
        return FactCheck.mentions(type, Names.PERSON);
    }

    /** Whether a policy judges it, so that findings name it. */
    boolean isJudged() {
        return fact.judged() || !fact.provisions().isEmpty();
    }

    /** Whether its elements have no order. */
    boolean isSet() {
        return FormModels.name(stated()).equals(Names.SET);
    }

    /** The type of its values, if it is a map of objects. */
    Optional<TypeElement> values() {
        return kind.equals("MAP") && elements.equals(Optional.of("OBJECT"))
                ? Optional.of((TypeElement) ((DeclaredType)
                                ((DeclaredType) stated()).getTypeArguments().get(1))
                        .asElement())
                : Optional.empty();
    }

    /** The type without the optional around it. */
    private TypeMirror stated() {
        return FormModels.name(type).equals("java.util.Optional")
                ? ((DeclaredType) type).getTypeArguments().get(0)
                : type;
    }

    boolean isListOfObjects() {
        return kind.equals("LIST") && elements.equals(Optional.of("OBJECT"));
    }

    /** Whether texts may call an element by it: names come before ids, and ids before those of the unit that it is about. */
    static final ImmutableList<String> NAMES = ImmutableList.of("name", "id", "unitId");

    /** The package whose texts have its title: the last part of the name of its owner's. */
    static String topic(TypeElement owner) {
        String packageName = owner.getEnclosingElement() == null
                ? ""
                : owner.getEnclosingElement().toString();
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    /**
     * The facts of a subject.
     *
     * @param record the subject
     * @param code its type
     * @param entries its facts, each before those within it
     */
    record OfSubject(TypeElement record, String code, ImmutableList<FactEntry> entries) {

        /** By which component the elements of a list are called, if they have one. */
        Optional<FactEntry> nameOf(FactEntry list) {
            return NAMES.stream()
                    .flatMap(name ->
                            entries.stream().filter(entry -> entry.path().equals(list.path() + "[]." + name)))
                    .findFirst();
        }
    }
}
