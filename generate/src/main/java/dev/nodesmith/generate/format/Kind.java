package dev.nodesmith.generate.format;

/** The kinds of {@link Node}, as in ESTree and its TypeScript extension, with the parts that each has. */
enum Kind {
    NONE,

    // Expressions and patterns
    /** {@code text}, with {@code typeAnnotation} where it declares; decorators in the second list. */
    IDENTIFIER,
    PRIVATE_NAME,
    STRING,
    NUMBER,
    BIGINT,
    REGEX,
    BOOLEAN,
    NULL,
    THIS,
    SUPER,
    /** Texts in the list, expressions in the second. */
    TEMPLATE,
    TEMPLATE_TEXT,
    /** {@code tag}, {@code typeArguments}, {@code quasi}. */
    TAGGED_TEMPLATE,
    /** Elements in the list; a hole is {@link #NONE}. */
    ARRAY,
    ARRAY_PATTERN,
    OBJECT,
    OBJECT_PATTERN,
    /** {@code key} (none when shorthand), {@code value}. */
    PROPERTY,
    SPREAD,
    REST,
    /** {@code left}, {@code right}. */
    ASSIGNMENT_PATTERN,
    /** {@code id}, {@code typeParameters}, parameters in the list, {@code typeAnnotation} of the result, {@code body}. */
    FUNCTION_EXPRESSION,
    ARROW_FUNCTION,
    /** {@code id}, {@code typeParameters}, {@code superClass}, {@code superTypeArguments}, {@code body}, implements. */
    CLASS_EXPRESSION,
    UNARY,
    UPDATE,
    BINARY,
    LOGICAL,
    ASSIGNMENT,
    /** {@code test}, {@code consequent}, {@code alternate}. */
    CONDITIONAL,
    /** {@code callee}, {@code typeArguments}, arguments in the list. */
    CALL,
    NEW,
    IMPORT_CALL,
    /** {@code object}, {@code property}. */
    MEMBER,
    /** A whole optional chain; its {@code expression} holds the links. */
    CHAIN,
    NON_NULL,
    AS,
    SATISFIES,
    TYPE_ASSERTION,
    INSTANTIATION,
    AWAIT,
    YIELD,
    SEQUENCE,
    META_PROPERTY,
    DECORATOR,

    // Statements
    PROGRAM,
    BLOCK,
    STATIC_BLOCK,
    EMPTY,
    EXPRESSION_STATEMENT,
    /** Declarators in the list, the keyword as text. */
    VARIABLES,
    /** {@code id}, {@code init}. */
    VARIABLE,
    FUNCTION,
    /** A function without a body: {@code declare} or an overload. */
    DECLARED_FUNCTION,
    CLASS,
    CLASS_BODY,
    /** {@code key}, {@code value} (a function), decorators in the second list. */
    METHOD,
    ABSTRACT_METHOD,
    /** The value of a method without a body. */
    BODILESS_FUNCTION,
    /** {@code key}, {@code value}, {@code typeAnnotation}. */
    FIELD,
    ABSTRACT_FIELD,
    /** A parameter that is a field as well: {@code argument} is the parameter. */
    PARAMETER_PROPERTY,
    RETURN,
    THROW,
    IF,
    /** {@code left}, {@code right}, {@code alternate} are its head; {@code body}. */
    FOR,
    FOR_IN,
    FOR_OF,
    WHILE,
    DO_WHILE,
    SWITCH,
    SWITCH_CASE,
    BREAK,
    CONTINUE,
    LABELED,
    DEBUGGER,
    /** {@code argument} is the block, {@code value} the handler, {@code alternate} the finalizer. */
    TRY,
    CATCH,

    // Modules
    /** {@code source}, specifiers in the list, attributes in the second. */
    IMPORT,
    IMPORT_SPECIFIER,
    IMPORT_DEFAULT,
    IMPORT_NAMESPACE,
    IMPORT_ATTRIBUTE,
    IMPORT_EQUALS,
    EXTERNAL_MODULE,
    EXPORT_NAMED,
    EXPORT_SPECIFIER,
    EXPORT_DEFAULT,
    EXPORT_ALL,
    EXPORT_ASSIGNMENT,
    NAMESPACE_EXPORT,

    // Types
    TYPE_ALIAS,
    INTERFACE,
    INTERFACE_BODY,
    /** What a class implements or an interface extends: {@code expression}, {@code typeArguments}. */
    HERITAGE,
    ENUM,
    ENUM_BODY,
    ENUM_MEMBER,
    MODULE,
    MODULE_BLOCK,
    /** A colon (or an arrow) and its {@code typeAnnotation}. */
    TYPE_ANNOTATION,
    KEYWORD_TYPE,
    THIS_TYPE,
    LITERAL_TYPE,
    TEMPLATE_TYPE,
    /** {@code id}, {@code typeArguments}. */
    TYPE_REFERENCE,
    QUALIFIED_NAME,
    TYPE_LITERAL,
    PROPERTY_SIGNATURE,
    METHOD_SIGNATURE,
    CALL_SIGNATURE,
    CONSTRUCT_SIGNATURE,
    INDEX_SIGNATURE,
    /** {@code key}, {@code constraint}, {@code nameType}, {@code typeAnnotation}. */
    MAPPED_TYPE,
    FUNCTION_TYPE,
    CONSTRUCTOR_TYPE,
    ARRAY_TYPE,
    TUPLE_TYPE,
    NAMED_TUPLE_MEMBER,
    OPTIONAL_TYPE,
    REST_TYPE,
    UNION_TYPE,
    INTERSECTION_TYPE,
    /** {@code left} extends {@code right} ? {@code alternate} : {@code body}. */
    CONDITIONAL_TYPE,
    INFER_TYPE,
    TYPE_OPERATOR,
    TYPE_QUERY,
    /** {@code source}, {@code typeArguments}, the qualifier is {@code body}. */
    IMPORT_TYPE,
    INDEXED_ACCESS_TYPE,
    TYPE_PREDICATE,
    /** A declaration's {@code <…>}: parameters in the list. */
    TYPE_PARAMETERS,
    /** {@code id}, {@code constraint}, {@code typeAnnotation} is the default. */
    TYPE_PARAMETER,
    /** A use's {@code <…>}. */
    TYPE_ARGUMENTS
}
