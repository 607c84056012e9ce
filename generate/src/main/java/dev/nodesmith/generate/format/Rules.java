package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** What every group of printing rules shares. */
abstract class Rules {

    final TreePrinter printer;
    final String source;

    Rules(TreePrinter printer) {
        this.printer = printer;
        this.source = printer.source;
    }

    final Doc print(Node node) {
        return printer.print(node);
    }

    final List<Doc> printAll(Node[] nodes) {
        List<Doc> docs = new ArrayList<>(nodes.length);
        for (Node node : nodes) {
            docs.add(printer.print(node));
        }
        return docs;
    }

    final boolean isNextLineEmpty(Node node) {
        return SourceText.isNextLineEmpty(source, node.end);
    }

    static Doc when(boolean condition, Doc doc) {
        return condition ? doc : Docs.EMPTY;
    }
}
