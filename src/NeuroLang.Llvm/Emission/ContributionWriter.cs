using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <summary>Writes what a synapse adds to a cell: the value as an integer of the target's scale, added to the ring slot of its delay.</summary>
/// <param name="w">The kernel.</param>
/// <param name="reader">The words it is called with.</param>
/// <param name="frame">Their places.</param>
/// <param name="real">The program's precision: sums of float64 programs have 64 bits, those of float32 programs 32, or 64 where they are wide.</param>
/// <param name="isDevice">Whether other threads add to the same sums: then <c>%step</c> says which slot is due, and overflows are noted behind the frame's words.</param>
internal sealed class ContributionWriter(FunctionWriter w, FrameReader reader, SynapseFrame frame, IrType real, bool isDevice = false)
{
    // The element of a vector at which the synapse at hand ends, and the address of its words; null where all end at one target.
    private (string Number, string Block)? _element;
    private readonly Dictionary<int, (string First, string Second, string Limit)> _factors32 = [];

    /// <summary>Reads before the loop what a contribution needs.</summary>
    public void Prepare(int contribution, bool isAtElement)
    {
        reader.Pointer(frame.Contribution(contribution, SynapseFrame.Ring), "ring");
        reader.Pointer(SynapseFrame.Dendritic, "dendritic");
        reader.Integer(SynapseFrame.DendriticSteps, "dendritic.steps");
        if (isAtElement)
        {
            return;
        }

        foreach (var word in new[] { SynapseFrame.SlotBytes, SynapseFrame.RingSlots, SynapseFrame.Due, SynapseFrame.LaneBytes })
        {
            if (isDevice && word == SynapseFrame.Due)
            {
                reader.Assume(frame.Contribution(contribution, word), "i64", DueOf(Word(contribution, SynapseFrame.RingSlots)));
            }

            Word(contribution, word);
        }

        Factors(contribution);
    }

    /// <summary>Adds a float64 to a cell.</summary>
    /// <param name="contribution">The number of the contribution.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="position">The position of the synapse, whose dendritic delay passes first; null: it arrives at once.</param>
    /// <param name="element">The element of a vector at which the synapse ends; null where all end at one target.</param>
    /// <param name="value">What is added.</param>
    public void Add(int contribution, string cell, string? position, string? element, string value)
    {
        _element = element is null ? null : (element, Block(contribution, element));
        var (rounded, size, limit) = Round(Factors(contribution), value, "double", "f64");
        var (fits, overflows) = (w.Name("fits"), w.Name("overflows"));
        w.Line($"br i1 {w.Define("ok", $"fcmp ole double {size}, {limit}")}, label %{fits}, label %{overflows}, !prof !3");
        w.Label(overflows);
        NoteOverflow(contribution, cell, element ?? "-1", value);
        w.Line("ret i32 1");
        w.Label(fits);
        var integer = w.Define("integer", $"fptosi double {rounded} to i64");
        var slot = RingSlot(contribution, position is null ? "0" : Delay(position));
        if (real == IrType.Float64)
        {
            Accumulate("i64", slot, cell, integer);
            return;
        }

        var (narrow, wide, added) = (w.Name("narrow"), w.Name("wide"), w.Name("added"));
        w.Line($"br i1 {IsNarrow(contribution)}, label %{narrow}, label %{wide}");
        w.Label(narrow);
        Accumulate("i32", slot, cell, w.Define("sum", $"trunc i64 {integer} to i32"));
        w.Line($"br label %{added}");
        w.Label(wide);
        Accumulate("i64", slot, cell, integer);
        w.Line($"br label %{added}");
        w.Label(added);
    }

    /// <summary>A float64 as an integer of the target's scale, and whether it is none that fits: then the integer means nothing.</summary>
    public (string Integer, string IsUnfit) Quantise(int contribution, string value, string type)
    {
        var (rounded, size, limit) = Round(Factors(contribution), value, "double", "f64");
        return (w.Define("integer", $"fptosi double {rounded} to {type}"), w.Define("is.unfit", $"fcmp ugt double {size}, {limit}"));
    }

    /// <summary>
    /// The same for a float32: a product with a power of two is the same number in either precision, and so is what it is rounded to, unless it lies beyond all numbers of one precision,
    /// where it fits in neither, or below all, where it is rounded to 0 in both. Only where <see cref="IsExact32"/>.
    /// </summary>
    public (string Integer, string IsUnfit) Quantise32(int contribution, string value)
    {
        var (rounded, size, limit) = Round(_factors32[contribution], value, "float", "f32");
        return (w.Define("integer", $"fptosi float {rounded} to i32"), w.Define("is.unfit", $"fcmp ugt float {size}, {limit}"));
    }

    /// <summary>Computes before the loop the factors and the limit of a contribution as float32: the limit is the largest number of that precision not above it.</summary>
    public void Prepare32(int contribution)
    {
        var (first, second, limit) = Factors(contribution);
        string Narrow(string value, string wish) => w.Define(wish, $"fptrunc double {value} to float");
        var near = Narrow(limit, "limit.near");
        var isAbove = w.Define("is.above", $"fcmp ogt double {w.Define("limit.near", $"fpext float {near} to double")}, {limit}");
        var below = w.Define("limit.bits", $"sub i32 {w.Define("limit.bits", $"bitcast float {near} to i32")}, {w.Define("one", $"zext i1 {isAbove} to i32")}");
        _factors32[contribution] = (Narrow(first, "factor.near"), Narrow(second, "factor.near"), w.Define("limit.near", $"bitcast i32 {below} to float"));
    }

    /// <summary>Whether the factors are float32.</summary>
    public string IsExact32(int contribution)
    {
        var (first, second, _) = Factors(contribution);
        string Same(string value, string near) => w.Define("is.same", $"fcmp oeq double {w.Define("wide", $"fpext float {near} to double")}, {value}");
        return w.Define("is.exact", $"and i1 {Same(first, _factors32[contribution].First)}, {Same(second, _factors32[contribution].Second)}");
    }

    /// <summary>Adds an integer of the target's scale to a cell in a ring slot, where sums are as wide as it is.</summary>
    public void AddInteger(string slot, string cell, string integer, string type, string access) => Accumulate(type, slot, cell, integer, access);

    /// <summary>The ring slot in which all that a row sends arrives: that of the dendritic delay where it does not differ, or that of the current boundary.</summary>
    public string SlotOf(int contribution, bool isPost) => RingSlot(contribution, isPost ? reader.Integer(SynapseFrame.DendriticSteps, "dendritic.steps") : "0");

    /// <summary>The ring slot in which arrives what a synapse sends to its post cell.</summary>
    public string SlotAt(int contribution, string position) => RingSlot(contribution, Delay(position));

    /// <summary>Whether the sums of a float32 program have 32 bits.</summary>
    public string IsNarrow(int contribution) => w.Define("is.narrow", $"icmp eq i64 {Word(contribution, SynapseFrame.LaneBytes)}, 4");

    private (string Rounded, string Size, string Limit) Round((string First, string Second, string Limit) factors, string value, string type, string suffix)
    {
        var scaled = w.Define("scaled", $"fmul {type} {w.Define("scaled", $"fmul {type} {value}, {factors.First}")}, {factors.Second}");
        var rounded = w.Call("rounded", type, "llvm.roundeven." + suffix, type, scaled);
        return (rounded, w.Call("size", type, "llvm.fabs." + suffix, type, rounded), factors.Limit);
    }

    private void NoteOverflow(int contribution, string cell, string element, string value)
    {
        if (isDevice)
        {
            w.Line($"call void @nl_overflow(ptr %frame, i64 {LlvmNames.Integer(frame.Words)}, double {value}, i64 {cell}, i64 {LlvmNames.Integer(contribution)}, i64 {element})");
            return;
        }

        w.Line($"store double {value}, ptr {reader.Address(SynapseFrame.OverflowValue, "word")}, align 8");
        w.Line($"store i64 {cell}, ptr {reader.Address(SynapseFrame.OverflowCell, "word")}, align 8");
        w.Line($"store i64 {LlvmNames.Integer(contribution)}, ptr {reader.Address(SynapseFrame.OverflowContribution, "word")}, align 8");
        w.Line($"store i64 {element}, ptr {reader.Address(SynapseFrame.OverflowElement, "word")}, align 8");
    }

    private string DueOf(string slots) => w.Define("due", $"urem i64 %step, {slots}");

    private void Accumulate(string type, string slot, string cell, string value, string access = "")
    {
        var at = w.Define("at", $"getelementptr inbounds {type}, ptr {slot}, i64 {cell}");
        if (isDevice)
        {
            w.Define("before", $"atomicrmw add ptr {at}, {type} {value} monotonic, align {(type == "i32" ? "4" : "8")}");
            return;
        }

        var sum = w.Define("sum", $"add {type} {w.Define("sum", $"load {type}, ptr {at}, align 4{access}")}, {value}");
        w.Line($"store {type} {sum}, ptr {at}, align 4{access}");
    }

    private string Delay(string position)
    {
        var table = reader.Pointer(SynapseFrame.Dendritic, "dendritic");
        var (differ, equal, known) = (w.Name("differ"), w.Name("equal"), w.Name("known"));
        w.Line($"br i1 {w.Define("differs", $"icmp ne ptr {table}, null")}, label %{differ}, label %{equal}");
        w.Label(differ);
        var own = w.Define("delay", $"load i32, ptr {w.Define("at", $"getelementptr inbounds i32, ptr {table}, i64 {position}")}, align 4");
        var wide = w.Define("delay", $"sext i32 {own} to i64");
        w.Line($"br label %{known}");
        w.Label(equal);
        w.Line($"br label %{known}");
        w.Label(known);
        return w.Define("delay", $"phi i64 [ {wide}, %{differ} ], [ {reader.Integer(SynapseFrame.DendriticSteps, "dendritic.steps")}, %{equal} ]");
    }

    private string RingSlot(int contribution, string delay)
    {
        var slots = Word(contribution, SynapseFrame.RingSlots);
        var due = isDevice && _element is not null ? DueOf(slots) : Word(contribution, SynapseFrame.Due);
        var sum = w.Define("slot", $"add i64 {due}, {delay}");
        var around = w.Define("slot", $"sub i64 {sum}, {slots}");
        var slot = w.Define("slot", $"select i1 {w.Define("is.behind", $"icmp sge i64 {sum}, {slots}")}, i64 {around}, i64 {sum}");
        var offset = w.Define("offset", $"mul i64 {slot}, {Word(contribution, SynapseFrame.SlotBytes)}");
        return w.Define("lanes", $"getelementptr inbounds i8, ptr {Ring(contribution)}, i64 {offset}");
    }

    private string Block(int contribution, string element)
    {
        var offset = w.Define("block", $"mul i64 {element}, {LlvmNames.Integer(SynapseFrame.ContributionWords)}");
        return w.Define("block", $"getelementptr inbounds i64, ptr {reader.Pointer(frame.Contribution(contribution, SynapseFrame.Ring), "ring")}, i64 {offset}");
    }

    private string Ring(int contribution) => _element is null ? reader.Pointer(frame.Contribution(contribution, SynapseFrame.Ring), "ring") : InBlock(SynapseFrame.Ring, "ptr");

    private string Word(int contribution, int word) => _element is null ? reader.Integer(frame.Contribution(contribution, word), "to") : InBlock(word, "i64");

    private string Number(int contribution, int word, string wish) => _element is null ? reader.Double(frame.Contribution(contribution, word), wish) : InBlock(word, "double");

    private string InBlock(int word, string type) =>
        w.Define("of", $"load {type}, ptr {w.Define("at", $"getelementptr inbounds i64, ptr {_element?.Block}, i64 {LlvmNames.Integer(word)}")}, align 8");

    private (string First, string Second, string Limit) Factors(int contribution) => (
        Number(contribution, SynapseFrame.FirstFactor, "factor"),
        Number(contribution, SynapseFrame.SecondFactor, "factor"),
        Number(contribution, SynapseFrame.Limit, "limit.value"));
}
