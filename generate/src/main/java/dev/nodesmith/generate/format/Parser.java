package dev.nodesmith.generate.format;

/** Reads a whole source into a syntax tree. The parts of the grammar call each other through this. */
final class Parser {

    final Scanner in;
    final TypeParser types;
    final TypeListParser typeLists;
    final TypeMemberParser typeMembers;
    final PatternParser patterns;
    final FunctionParser functions;
    final ExpressionParser expressions;
    final OperandParser operands;
    final ClassParser classes;
    final DeclarationParser declarations;
    final ModuleParser modules;
    final StatementParser statements;

    Parser(String source) {
        in = new Scanner(source);
        types = new TypeParser(this);
        typeLists = new TypeListParser(this);
        typeMembers = new TypeMemberParser(this);
        patterns = new PatternParser(this);
        functions = new FunctionParser(this);
        expressions = new ExpressionParser(this);
        operands = new OperandParser(this);
        classes = new ClassParser(this);
        declarations = new DeclarationParser(this);
        modules = new ModuleParser(this);
        statements = new StatementParser(this);
    }

    Node parse() {
        in.next();
        Node program = new Node(Kind.PROGRAM, 0);
        program.list(statements.statements(Token.END, true));
        return program.end(in.source.length());
    }
}
