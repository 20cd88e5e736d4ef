using System.Globalization;
using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Images;
using NeuroLang.Fpga.Lockstep;

// dotnet run --project tests/Fpga.Lockstep -- FOLDER [name=number ...]
// Names: first, count (seeds), lanes, tiles, steps, slotbits, delaybits, receptors, accumulatorbits, variables, tables, synapsevariables, features, cells, targets.
// Writes SEED.image, SEED.inputs and SEED.trace into FOLDER for each seed; TraceWriter.cs says how they look.
var numbers = args.Skip(1).Select(text => text.Split('=')).ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
int Number(string name, int otherwise) => numbers.GetValueOrDefault(name, otherwise);

var features = (CoreFeatures)Number("features", 127);
var options = new ProgramOptions
{
    Features = features,
    Receptors = Number("receptors", 2),
    Variables = Number("variables", 8),
    Tables = Number("tables", 4),
    Ring = 1 << Number("delaybits", 3),
    AccumulatorBits = Number("accumulatorbits", 16),
    SynapseVariables = Number("synapsevariables", 1),
    MostCells = Number("cells", 60),
    MostTargets = Number("targets", 40),
    Tiles = Number("tiles", 1),
};
var shape = new CoreShape
{
    Features = features,
    Lanes = Number("lanes", 1),
    Tiles = Number("tiles", 1),
    SlotBits = Number("slotbits", 8),
    DelayBits = Number("delaybits", 3),
    Receptors = options.Receptors,
    Variables = options.Variables,
    Tables = options.Tables,
    AccumulatorBits = options.AccumulatorBits,
    SynapseVariables = options.SynapseVariables,
};
Directory.CreateDirectory(args[0]);
for (var seed = Number("first", 1); seed < Number("first", 1) + Number("count", 1); seed++)
{
    var program = RandomProgram.Create(seed, options);
    if (BytecodeVerifier.Check(program) is { } reason)
    {
        throw new InvalidOperationException(reason);
    }

    var image = CoreImageBuilder.Build(program, shape);
    var path = Path.Combine(args[0], seed.ToString(CultureInfo.InvariantCulture));
    using var imageText = new StreamWriter(path + ".image");
    TraceWriter.WriteImage(imageText, image);
    using var inputs = new StreamWriter(path + ".inputs");
    TraceWriter.WriteInputs(inputs, image.Program, seed, Number("steps", 50));
    using var trace = new StreamWriter(path + ".trace");
    TraceWriter.WriteTrace(trace, image, seed, Number("steps", 50));
}
