package org.leaguebuilding.benchmarks.peers.hibernate;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.Iterator;
import java.util.List;

/** The places of a proposal where something was found. */
final class Places {

    private final ConstraintValidatorContext context;
    private boolean empty = true;

    Places(ConstraintValidatorContext context) {
        this.context = context;
    }

    boolean isEmpty() {
        return empty;
    }

    /** At a property, or one within it. */
    void add(String rule, String... properties) {
        Iterator<String> names = List.of(properties).iterator();
        NodeBuilderCustomizableContext node =
                context.buildConstraintViolationWithTemplate(rule).addPropertyNode(names.next());
        while (names.hasNext()) {
            node = node.addPropertyNode(names.next());
        }
        node.addConstraintViolation();
        empty = false;
    }

    /** At a property of an element of a list. */
    void addWithin(String rule, String list, int position, String property) {
        context.buildConstraintViolationWithTemplate(rule)
                .addPropertyNode(list)
                .addPropertyNode(property)
                .inIterable()
                .atIndex(position)
                .addConstraintViolation();
        empty = false;
    }

    /** At an element of a list. */
    void addAt(String rule, String list, int position) {
        context.buildConstraintViolationWithTemplate(rule)
                .addPropertyNode(list)
                .addBeanNode()
                .inIterable()
                .atIndex(position)
                .addConstraintViolation();
        empty = false;
    }
}
