package org.leaguebuilding.reference.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The source of a test as a tree. Its names are not looked up: what they stand for is told by how they are written.
 *
 * @param tree the tree
 * @param positions where its parts stand
 */
record TestSource(CompilationUnitTree tree, SourcePositions positions) {

    private static final Path SOURCES = Path.of("src", "test", "java");
    private static final Path BUILT = Path.of("target");

    /** The files below a folder that are compiled as tests. */
    static ImmutableList<Path> below(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains(SOURCES.toString()))
                    .filter(file -> !Iterables.contains(root.relativize(file), BUILT))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }

    static TestSource read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    static TestSource of(String text) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, List.of(new Text(text)));
            return new TestSource(
                    task.parse().iterator().next(), Trees.instance(task).getSourcePositions());
        }
    }

    /** The line in which a part begins. */
    long line(Tree part) {
        return tree.getLineMap().getLineNumber(positions.getStartPosition(tree, part));
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String text) {
            super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
