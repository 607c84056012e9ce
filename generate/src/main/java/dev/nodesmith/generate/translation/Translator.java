package dev.nodesmith.generate.translation;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.format.SourceWords;
import dev.nodesmith.generate.format.TypeScriptFormatter;
import dev.nodesmith.generate.format.Wording;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Says the files of a project in another language. What machines read stays as it is. */
public final class Translator {

    private final Catalog catalog;
    private final ModelWords words;
    private final Observer observer;

    Translator(Catalog catalog, ModelWords words, Observer observer) {
        this.catalog = catalog;
        this.words = words;
        this.observer = observer;
    }

    /** Where a sentence stands. */
    public enum Place {
        /** In a comment or a document: it is for people. */
        PROSE,
        /** Where messages stand: in the name of a test, in a line of the log. */
        MESSAGE,
        /** In any other literal with several words: it may be for machines. */
        LITERAL
    }

    /** Looks on; called by many threads. */
    public interface Observer {

        Observer NONE = new Observer() {
            @Override
            public void used(Entry entry) {}

            @Override
            public void unknown(String path, Place place, String sentence) {}
        };

        void used(Entry entry);

        void unknown(String path, Place place, String sentence);
    }

    /** The whole project. */
    public FileTree translate(FileTree tree) {
        ConcurrentMap<String, FileTree.File> files = new ConcurrentHashMap<>();
        tree.files().entrySet().parallelStream().forEach(entry -> {
            FileTree.File file = entry.getValue();
            try {
                String text = translate(entry.getKey(), file.content());
                files.put(entry.getKey(), new FileTree.File(text, file.owner(), file.keeper()));
            } catch (RuntimeException e) {
                throw new GenerationException(
                        "feature " + file.owner() + ", file " + entry.getKey() + ": " + e.getMessage(), e);
            }
        });
        return new FileTree(new TreeMap<>(files));
    }

    /** A paragraph that stands in no file of the generator's. */
    public String say(String paragraph) {
        return wording(paragraph).prose(paragraph);
    }

    private Wording wording(String path) {
        return new Translation(
                catalog, words, observer::used, (place, sentence) -> observer.unknown(path, place, sentence));
    }

    /** @param path of the file in the project, which tells what kind it is of */
    public String translate(String path, String text) {
        Wording wording = wording(path);
        String name = path.substring(path.lastIndexOf('/') + 1);
        String type = name.substring(name.lastIndexOf('.') + 1);
        return switch (name) {
            case "openapi.json" -> JsonWords.openApi(text, wording);
            case "postman_collection.json" -> JsonWords.postman(text, wording);
            default -> ofType(type, text, wording);
        };
    }

    private static String ofType(String type, String text, Wording wording) {
        return switch (type) {
            case "ts", "js" -> TypeScriptFormatter.format(SourceWords.reword(text, wording));
            case "md" -> MarkdownWords.reword(text, wording);
            case "sql" -> CommentWords.reword(text, "--", wording);
            case "prisma" -> CommentWords.reword(text, "//", wording);
            case "json", "html" -> text;
            default -> CommentWords.reword(text, "#", wording);
        };
    }
}
