// The words of NeuroLang. Comments stay in the token stream, on the hidden channel, for the formatter and for documentation.
//
// Three things are decided after the lexer, where more than one token is known (see TokenClassifier):
//   20 ms          the name behind a number is a UNIT only on the same line and only where it names one
//   a / b else c   the `else` of a guarded division is a GUARD_ELSE, that of `if … then …` an ELSE
//   1.  .5  §      what cannot be a token is reported and leaves the parser's channel
lexer grammar NeuroLangLexer;

tokens { UNIT, GUARD_ELSE }

// ---- Keywords: never a name. -----------------------------------------------------------------------------------------

IMPORT: 'import';
CONST: 'const';
FN: 'fn';
CELL: 'cell';
SYNAPSE: 'synapse';
CIRCUIT: 'circuit';
EXPERIMENT: 'experiment';

PARAM: 'param';
STATE: 'state';
LET: 'let';
INPUT: 'input';
UPDATE: 'update';
SPIKE: 'spike';
ON: 'on';
EVERY: 'every';
WHEN: 'when';
WHERE: 'where';
SEND: 'send';

POPULATION: 'population';
GROUP: 'group';
CONNECT: 'connect';

RECORD: 'record';
RUN: 'run';
PLOT: 'plot';
EXPECT: 'expect';
TRAIN: 'train';

IF: 'if';
THEN: 'then';
ELSE: 'else';
FOR: 'for';
IN: 'in';
AND: 'and';
OR: 'or';
NOT: 'not';
TRUE: 'true';
FALSE: 'false';

// ---- Words with a meaning in one place; elsewhere they are names (the rule `name` of the parser lists them). ----------

TUNABLE: 'tunable';
EVENT: 'event';
AT: 'at';
METHOD: 'method';
MODULATOR: 'modulator';
DRIVE: 'drive';
PRUNE: 'prune';
GROW: 'grow';
REFRACTORY: 'refractory';
HOLD: 'hold';
RISES: 'rises';
THROUGH: 'through';

STEP: 'step';
PART: 'part';
OUT: 'out';
VIA: 'via';
WEIGHT: 'weight';
WEIGHTS: 'weights';
DELAY: 'delay';
AXONAL: 'axonal';
DENDRITIC: 'dendritic';
BY: 'by';
NO: 'no';
AUTAPSES: 'autapses';
MULTAPSES: 'multapses';
PROCEDURAL: 'procedural';
SHARED: 'shared';
CALLED: 'called';
FROM: 'from';
EXCITATORY: 'excitatory';
INHIBITORY: 'inhibitory';
MIN: 'min';
MAX: 'max';
TIMES: 'x';

SEED: 'seed';
PRECISION: 'precision';
SET: 'set';
FEED: 'feed';
PLAY: 'play';
CLAMP: 'clamp';
RELEASE: 'release';
SILENCE: 'silence';
LESION: 'lesion';
FREEZE: 'freeze';
UNFREEZE: 'unfreeze';
SWEEP: 'sweep';
TABULATE: 'tabulate';
SAVE: 'save';
RESTORE: 'restore';
PRINT: 'print';
UNTIL: 'until';
MOST: 'most';
OF: 'of';
OVER: 'over';

ID: [\p{L}\p{Nl}_] [\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}_]*;

// ---- Literals ----------------------------------------------------------------------------------------------------------

NUMBER: DIGITS ('.' DIGITS)? ([eE] [+-]? DIGITS)?;
fragment DIGITS: [0-9] ([0-9_]* [0-9])?;

STRING: '"' (~["\\\r\n] | '\\' ~[\r\n])* '"';
UNTERMINATED_STRING: '"' (~["\\\r\n] | '\\' ~[\r\n])* '\\'?;

// ---- Operators ---------------------------------------------------------------------------------------------------------

LBRACE: '{';
RBRACE: '}';
LPAREN: '(';
RPAREN: ')';
LBRACK: '[';
RBRACK: ']';
COMMA: ',';
COLON: ':';
RANGE: '..';
DOT: '.';
ARROW: '->';
PLUS_ASSIGN: '+=';
MINUS_ASSIGN: '-=';
STAR_ASSIGN: '*=';
EQUAL: '==';
NOT_EQUAL: '!=';
LESS_EQUAL: '<=';
GREATER_EQUAL: '>=';
LESS: '<';
GREATER: '>';
ASSIGN: '=';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
CARET: '^';
PRIME: '\'';
PERCENT: '%';

// ---- What the parser does not see --------------------------------------------------------------------------------------

DOCUMENTATION: '///' ~[\r\n]* -> channel(HIDDEN);
LINE_COMMENT: '//' ~[\r\n]* -> channel(HIDDEN);
BLOCK_COMMENT: '/*' COMMENTED '*'+ '/' -> channel(HIDDEN);
UNTERMINATED_COMMENT: '/*' COMMENTED '*'* -> channel(HIDDEN);
fragment COMMENTED: (~'*' | '*'+ ~[*/])*;
BLANK: [ \t\r\n\f\u00A0\uFEFF]+ -> skip;
UNKNOWN: . -> channel(HIDDEN);
