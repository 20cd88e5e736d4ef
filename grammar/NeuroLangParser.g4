// The grammar of NeuroLang. Line ends mean nothing and nothing ends a member but the start of the next one, so no expression can be
// continued by a name. Members are recovered one by one: an error ends its member, and the parser goes on at the next one
// (NeuroLangParserBase).
parser grammar NeuroLangParser;

options { tokenVocab = NeuroLangLexer; superClass = NeuroLangParserBase; }

compilationUnit: topLevel* EOF;

topLevel
    : importDirective
    | constDeclaration
    | functionDeclaration
    | cellDeclaration
    | synapseDeclaration
    | circuitDeclaration
    | experimentDeclaration
    ;
    catch [RecognitionException error] { RecoverMember(_localctx, error); }
    catch [AbandonedMemberException] { ResumeAfter(_localctx); }

importDirective: IMPORT (STRING | name (DOT name)*);
constDeclaration: CONST name (COLON type)? ASSIGN expression;
functionDeclaration: FN name LPAREN (functionParameter (COMMA functionParameter)*)? RPAREN COLON type ASSIGN expression;
functionParameter: name COLON type;
cellDeclaration: CELL header modelBody;
synapseDeclaration: SYNAPSE header modelBody;
circuitDeclaration: CIRCUIT header (LPAREN (circuitParameter (COMMA circuitParameter)*)? RPAREN)? circuitBody;
circuitParameter: TUNABLE? name (COLON type)? (ASSIGN expression)?;
experimentDeclaration: EXPERIMENT header experimentTarget experimentBody;
experimentTarget
    : FOR name arguments?
    ;
    catch [RecognitionException error] { RecoverHeader(_localctx, error); }
    catch [AbandonedMemberException] { ResumeAtBrace(_localctx); }

header
    : name
    ;
    catch [RecognitionException error] { RecoverHeader(_localctx, error); }
    catch [AbandonedMemberException] { ResumeAtBrace(_localctx); }

// ---- Cells and synapses ------------------------------------------------------------------------------------------------

modelBody: LBRACE modelMember* RBRACE;

modelMember
    : paramMember
    | stateMember
    | letMember
    | inputMember
    | functionDeclaration
    | updateMember
    | spikeMember
    | eventMember
    | everyMember
    | atMember
    | onMember
    | methodMember
    | modulatorMember
    | driveMember
    | equationMember
    ;
    catch [RecognitionException error] { RecoverMember(_localctx, error); }
    catch [AbandonedMemberException] { ResumeAfter(_localctx); }

paramMember: TUNABLE? PARAM name (LBRACK length=expression RBRACK)? (COLON type)? (ASSIGN value=expression)? (WHERE guard=expression)?;
stateMember: STATE name PRIME* (LBRACK length=expression RBRACK)? (COLON type)? (ASSIGN value=expression)? (WHERE guard=expression)?;
letMember: LET letName=name (LBRACK element=name RBRACK)? (COLON type)? ASSIGN expression;
inputMember: INPUT name COLON type;
updateMember: UPDATE block;
spikeMember: SPIKE WHEN condition (REFRACTORY refractory=expression)? (HOLD name (COMMA name)*)? block?;
eventMember: EVENT name WHEN condition block?;
condition: test=expression (RISES THROUGH level=expression)?;
everyMember: EVERY expression block;
atMember: AT expression block;
onMember: ON side=name (DOT happening=name)? block;
methodMember: METHOD name;
modulatorMember: MODULATOR name COLON type;
driveMember: DRIVE expression;

// tau * x' = …: the last factor carries the primes. It must not start with a parenthesis: y' = a (tau) * x' = … would call a.
equationMember: equationStart equationFactor* ASSIGN expression;
equationStart: (quantity | name) suffix* (CARET unary)?;
equationFactor: (STAR | SLASH) postfix (CARET unary)?;

// ---- Handlers ----------------------------------------------------------------------------------------------------------

block: LBRACE statement* RBRACE;

statement
    : letStatement
    | ifStatement
    | forStatement
    | sendStatement
    | structuralStatement
    | assignment
    ;
    catch [RecognitionException error] { RecoverMember(_localctx, error); }
    catch [AbandonedMemberException] { ResumeAfter(_localctx); }

letStatement: LET name (COLON type)? ASSIGN expression;
ifStatement: IF expression then=block (ELSE (otherwise=block | ifStatement))?;
forStatement: FOR name IN range block;
sendStatement: SEND expression;
structuralStatement: (PRUNE | GROW) (WHEN expression)?;
assignment: reference (ASSIGN | PLUS_ASSIGN | MINUS_ASSIGN | STAR_ASSIGN) expression;

// ---- Circuits ----------------------------------------------------------------------------------------------------------

circuitBody: LBRACE circuitMember* RBRACE;

circuitMember
    : circuitStep
    | circuitLet
    | populationMember
    | groupMember
    | connectMember
    | partMember
    | inPort
    | outPort
    ;
    catch [RecognitionException error] { RecoverMember(_localctx, error); }
    catch [AbandonedMemberException] { ResumeAfter(_localctx); }

circuitStep: STEP expression;
circuitLet: (LET | CONST) name (COLON type)? ASSIGN expression;
populationMember: POPULATION populationName=name COLON cell=name (LBRACK expression (TIMES expression)* RBRACK)? populationClause* overrides?;
populationClause: AT postfix | FROM postfix | EXCITATORY | INHIBITORY;
overrides: LBRACE populationOverride* RBRACE;

populationOverride
    : name ASSIGN expression bound*
    ;
    catch [RecognitionException error] { RecoverMember(_localctx, error); }
    catch [AbandonedMemberException] { ResumeAfter(_localctx); }

bound: (MIN | MAX) expression;
groupMember: GROUP name ASSIGN reference (COMMA reference)*;
connectMember: CONNECT pre=connectSource ARROW post=reference connectClause*;

// all.mean(v): one value of many cells.
connectSource: reference arguments?;

connectClause
    : VIA name arguments?
    | WEIGHT expression
    | DELAY delay
    | BY postfix
    | WHERE expression
    | NO (AUTAPSES | MULTAPSES)
    | PROCEDURAL
    | SHARED WEIGHTS name
    | CALLED name
    ;

delay: AXONAL axonal=expression (DENDRITIC dendritic=expression)? | DENDRITIC dendritic=expression | axonal=expression;
partMember: PART partName=name COLON circuit=name (LBRACK expression RBRACK)? arguments?;
inPort: IN name COLON type;
outPort: OUT name ASSIGN expression;

// ---- Experiments -------------------------------------------------------------------------------------------------------

experimentBody: LBRACE experimentStatement* RBRACE;

experimentStatement
    : SEED expression #seed
    | STEP expression #step
    | PRECISION name #precision
    | RECORD name OF reference recordClause* #record
    | RUN (UNTIL goal=expression (AT MOST limit=expression)? | duration=expression) #run
    | SET reference ASSIGN expression bound* #set
    | FEED reference ASSIGN expression #feed
    | PLAY reference FROM STRING #play
    | CLAMP reference ASSIGN expression #clamp
    | (RELEASE | SILENCE | LESION | FREEZE | UNFREEZE) reference #command
    | (SAVE | RESTORE) STRING #stateFile
    | LET name (COLON type)? ASSIGN expression #experimentLet
    | FOR name IN range experimentBody #experimentFor
    | experimentIf #experimentCondition
    | SWEEP name IN range BY expression experimentBody #sweep
    | TABULATE expression (COMMA expression)* #tabulate
    | PRINT expression (COMMA expression)* #print
    | PLOT expression (COMMA expression)* #plot
    | EXPECT expression #expect
    | TRAIN ~(LBRACE | RBRACE)* skippedBlock #train
    ;
    catch [RecognitionException error] { RecoverMember(_localctx, error); }
    catch [AbandonedMemberException] { ResumeAfter(_localctx); }

recordClause: EVERY expression | OVER range;
experimentIf: IF expression then=experimentBody (ELSE (otherwise=experimentBody | experimentIf))?;
skippedBlock: LBRACE (~(LBRACE | RBRACE) | skippedBlock)* RBRACE;

// ---- Expressions, in rising order of binding ---------------------------------------------------------------------------

expression: IF test=expression THEN then=expression ELSE otherwise=expression | disjunction;
disjunction: conjunction (OR conjunction)*;
conjunction: negation (AND negation)*;
negation: NOT negation | comparison;
comparison: sum (IN range | ((EQUAL | NOT_EQUAL | LESS | LESS_EQUAL | GREATER | GREATER_EQUAL) sum)+)?;
range: lower=sum RANGE upper=sum;
sum: product ((PLUS | MINUS) product)*;
product: unary ((STAR | SLASH) unary (GUARD_ELSE unary)?)*;
unary: (PLUS | MINUS) unary | power;
power: measure (CARET unary)?;
measure: what=postfix (OF whose=postfix)? (OVER range)?;
postfix: primary suffix*;
suffix: DOT name | LBRACK index RBRACK | arguments | PRIME;
reference: name referenceSuffix*;
referenceSuffix: DOT name | LBRACK index RBRACK;
index: name WHERE filter=expression | lower=expression (RANGE upper=expression)?;
arguments: LPAREN (argument (COMMA argument)*)? RPAREN;
// The second form of an argument is that of sum(k in 0..7 : w[k]).
argument: name ASSIGN named=expression | value=expression (COLON summand=expression)?;

primary
    : quantity
    | STRING
    | TRUE
    | FALSE
    | name
    | LPAREN expression (COMMA expression)* RPAREN
    ;

quantity: NUMBER (UNIT | PERCENT)?;

type: unit=typeUnit (LBRACK expression RBRACK)? format?;
// fixed(5.10, stochastic) of mV: the word is that of the unit in front, so that no type starts in two ways.
format: LPAREN MINUS? NUMBER (COMMA rounding=name)? RPAREN (OF element=typeUnit)?;
typeUnit: (NUMBER SLASH)? unitFactor ((STAR | SLASH) unitFactor)*;
unitFactor: name (CARET MINUS? NUMBER)?;

name
    : ID
    | TUNABLE | EVENT | AT | METHOD | MODULATOR | DRIVE | PRUNE | GROW | REFRACTORY | HOLD | RISES | THROUGH
    | STEP | PART | OUT | VIA | WEIGHT | WEIGHTS | DELAY | AXONAL | DENDRITIC | BY | NO | AUTAPSES | MULTAPSES | PROCEDURAL | SHARED
    | CALLED | FROM | EXCITATORY | INHIBITORY | MIN | MAX | TIMES
    | SEED | PRECISION | SET | FEED | PLAY | CLAMP | RELEASE | SILENCE | LESION | FREEZE | UNFREEZE | SWEEP | TABULATE | SAVE | RESTORE
    | PRINT | UNTIL | MOST | OF | OVER
    ;
