`default_nettype none
// One lane: registers of a strip, state, accumulators, synapses, and the datapath that all of them share.
// A signal's last number is the stage at which it belongs: 0 addresses of synapses and of the index, 1 addresses of registers, state and rings,
// 2 their words, 3 operands, 8 predicates, 10 the sum, 12 the result. The tile delays the controls once for all lanes.
module nl_lane #(
    parameter LANE      = 0,              // global number of the lane
    parameter W_LOG     = 0,              // lanes of the whole core are 2^W_LOG
    parameter TB        = 8,              // slots are 2^TB
    parameter DB        = 2,              // delays are 2^DB
    parameter RB        = 1,              // receptors are 2^RB
    parameter VB        = 3,              // state variables are 2^VB
    parameter AW        = 14,             // synapses are 2^AW
    parameter IW        = 14,             // entries of the incoming index are 2^IW
    parameter SB        = 0,              // synapse variables are 2^SB
    parameter B         = 16,             // bits of an accumulator
    parameter RANDOM    = 1,
    parameter BITOPS    = 1,
    parameter PLASTIC   = 1,
    parameter WIDE      = 1,
    parameter DENSE     = 0,
    parameter GRADED    = 0
) (
    input  wire          clk,
    // Stage 0.
    input  wire [AW-1:0] syn_a0,
    input  wire          syn_en0,
    input  wire          syn_we0,
    input  wire [IW-1:0] inc_a0,
    input  wire          inc_en0,
    input  wire          incp_we0,
    input  wire          incs_we0,
    input  wire [15:0]   host,
    // Stage 1.
    input  wire [3:0]    slot1,
    input  wire [3:0]    reg_a1,
    input  wire [3:0]    reg_b1,
    input  wire [3:0]    reg_c1,
    input  wire [3:0]    ra1,
    input  wire          word1_slot,      // the slot of the synapse's target rather than that of the tile
    input  wire          post1,           // variables at the place of the incoming index
    input  wire          inc1_slot,       // state of the incoming index's source
    input  wire          row1_slot,       // state of the row's slot, the tile's, rather than the target's
    input  wire          named1,          // state of the slot that the instruction names
    input  wire [TB-1:0] cell1,
    input  wire [TB-1:0] k1,
    input  wire          unnumbered1,     // the index is the mix alone
    input  wire [15:0]   mix1,
    input  wire          active1,         // a slot of a strip, or a word of this row
    input  wire          belongs2,        // the slot holds a cell of the population
    input  wire          programmed1,     // a program of synapses
    input  wire          wide1,
    input  wire          bare1,           // words have no delay
    input  wire          signed1,
    input  wire          deliver1,
    input  wire          dense1,          // words are weights alone
    input  wire [1:0]    dense_width,
    input  wire [1:0]    part1,
    input  wire [TB-1:0] place1,
    input  wire          graded,          // a weight is multiplied with a state of the row's cell
    input  wire [TB-1:0] graded_slot,     // its slot
    output wire [15:0]   graded_state,    // a cycle later
    input  wire [15:0]   graded2,         // the state of the row's cell, from whatever lane
    input  wire [AW-1:0] var_a1,
    input  wire [1:0]    var_r1,
    input  wire          var_en1,
    input  wire [DB-1:0] ring1,
    input  wire          acc_en1,
    input  wire          acc_clear1,
    input  wire [31:0]   key1,
    input  wire [31:0]   key2,
    input  wire [31:0]   key3,
    // Stage 2 and later: controls of operands, see nl_controls.
    input  wire [1:0]    src2,
    input  wire          unit2,           // A is 64, for a factor that is not in a register
    input  wire          rb_m2,
    input  wire          k_y2,
    input  wire          factor2,         // M is a factor, rather than 1
    input  wire          word2,           // the tile's word is the factor
    input  wire          dec2,
    input  wire          luti2,
    input  wire          isbits2,
    input  wire [1:0]    bits2,
    input  wire [15:0]   k2,
    output wire [15:0]   a_seg2,
    input  wire          luti3,
    input  wire [15:0]   word3,
    input  wire [31:0]   tbl3,            // slope, base
    input  wire          sub3,
    input  wire          less3,
    input  wire          zero3,
    input  wire          near3,
    input  wire          wrap3,
    input  wire [31:0]   mask4,
    input  wire          random3,
    input  wire [15:0]   power6,
    input  wire [15:0]   above6,
    input  wire          far8,
    input  wire [15:0]   late8,
    output wire          spike8,
    // Stage 10 and later: what becomes of the result.
    input  wire          send10,
    input  wire [DB-1:0] place,           // k mod D
    input  wire [RB-1:0] receptor10,
    input  wire [3:0]    rd12,
    input  wire [3:0]    slot12,
    input  wire          wr12,
    input  wire          store12,
    input  wire [3:0]    var12,
    input  wire [TB-1:0] cell12,
    input  wire          varwe12,
    input  wire          flag12,
    output wire [15:0]   result12,
    output reg           clip13,
    output wire          cut3
);
    localparam WB  = 16 - TB - DB;
    localparam XW  = B <= 16 ? 18 : GRADED ? 32 : 24;

    wire [15:0] word1, inc1, var2;
    nl_synapses #(.AW(AW), .IW(IW), .SB(SB), .PLASTIC(PLASTIC), .WIDE(WIDE)) synapses (
        .clk(clk), .syn_a0(syn_a0), .syn_en0(syn_en0), .syn_we0(syn_we0), .inc_a0(inc_a0), .inc_en0(inc_en0), .incp_we0(incp_we0), .incs_we0(incs_we0), .host(host),
        .word1(word1), .inc1(inc1), .post1(post1), .var_a1(var_a1), .var_r1(var_r1), .var_en1(var_en1), .var2(var2), .we12(varwe12 && on[10]), .var12(var12[1:0]),
        .result12(result12));

    // A weight of a dense row.
    wire [15:0] part_of1 = word1 >> (dense_width == 2'd0 ? {part1, 2'b0} : dense_width == 2'd1 ? {part1[0], 3'b0} : 4'd0);
    wire [15:0] dense_weight1 = dense_width == 2'd0 ? {{12{signed1 && part_of1[3]}}, part_of1[3:0]}
                              : dense_width == 2'd1 ? {{8{signed1 && part_of1[7]}}, part_of1[7:0]} : part_of1;
    wire        is_dense1 = DENSE && dense1;

    wire null1 = is_dense1 ? dense_weight1 == 16'b0
               : deliver1 && !wide1 ? word1[15:TB+DB] == {WB{1'b0}} && !(bare1 && word1[TB+DB-1:TB] != {DB{1'b0}})
               : PLASTIC && programmed1 && post1 ? inc1[15]
               : (wide1 || programmed1) && word1[15];
    wire on1   = active1 && !null1;
    reg  [10:0] on;                       // on[i] belongs to stage i + 2
    always @(posedge clk) on <= {on[9:1], on[0] && belongs2, on1};
    wire on2 = on[0] && belongs2;

    wire [TB-1:0] slot_own1 = word1_slot ? word1[TB-1:0] : cell1;
    wire [TB-1:0] slot_st1  = GRADED && graded ? graded_slot : named1 ? k1 : PLASTIC && inc1_slot ? inc1[TB-1:0] : word1_slot && !row1_slot ? word1[TB-1:0] : cell1;

    // State: read at stage 1, written at stage 12.
    wire [15:0] state2;
    nl_ram #(.WIDTH(16), .ABITS(VB + TB)) state (
        .clk(clk), .we(store12 && on[10]), .wa({var12[VB-1:0], cell12}), .wd(result12), .re(1'b1), .ra({ra1[VB-1:0], slot_st1}), .rd(state2));

    assign graded_state = state2;

    // Three copies of the registers: three reads a cycle. Register 0 is never written and reads as zero.
    wire [15:0] reg_a2, reg_b2, reg_c2;
    nl_ram #(.WIDTH(16), .ABITS(8)) registers_a (.clk(clk), .we(wr12), .wa({rd12, slot12}), .wd(result12), .re(1'b1), .ra({reg_a1, slot1}), .rd(reg_a2));
    nl_ram #(.WIDTH(16), .ABITS(8)) registers_b (.clk(clk), .we(wr12), .wa({rd12, slot12}), .wd(result12), .re(1'b1), .ra({reg_b1, slot1}), .rd(reg_b2));
    nl_ram #(.WIDTH(16), .ABITS(8)) registers_c (.clk(clk), .we(wr12), .wa({rd12, slot12}), .wd(result12), .re(1'b1), .ra({reg_c1, slot1}), .rd(reg_c2));

    wire [15:0] acc2;
    wire [XW:0] sum10;
    nl_rings #(.TB(TB), .DB(DB), .RB(RB), .XW(XW), .B(B)) rings (
        .clk(clk), .cell1(cell1), .ring1(ring1), .receptor1(ra1[RB-1:0]), .clear1(acc_clear1 && active1), .belongs2(belongs2), .read1(acc_en1), .on2(on2), .acc2(acc2),
        .cut3(cut3), .target1(is_dense1 ? place1 : word1[TB-1:0]), .delay1(bare1 ? {DB{1'b0}} : word1[TB+DB-1:TB]), .place(place), .receptor10(receptor10), .send10(send10), .on10(on[8]),
        .sum10(sum10));

    // Operands. A weight is the factor of 64, as are the words of wide rows, or of the state that grades it.
    reg [15:0] weight2;
    always @(posedge clk) begin
        weight2 <= bare1 ? {{TB{signed1 && word1[15]}}, word1[15:TB]} : {{(16 - WB){signed1 && word1[15]}}, word1[15:TB+DB]};
        if (is_dense1) weight2 <= dense_weight1;
        if (!deliver1 || wide1) weight2 <= 16'b0;
    end
    reg         wide2;
    wire [15:0] kept2 = src2 == 2'd1 ? state2 : src2 == 2'd2 ? acc2 : 16'b0;
    wire        isvar2 = src2 == 2'd3;
    wire [15:0] a2 = kept2 | reg_a2 | var2 & {16{isvar2}};
    wire [15:0] graded_by2 = GRADED && graded ? graded2 : 16'd64;
    wire [15:0] m2 = (rb_m2 ? reg_b2 : k2) | weight2 | graded_by2 & {16{wide2}};
    assign a_seg2 = a2;
    reg [15:0] a3, not_m3, not_f3, k3, c3, word4;
    always @(posedge clk) begin
        wide2 <= deliver1 && wide1;
        a3 <= a2;
        if (unit2) a3 <= graded_by2;
        if (luti2) a3[15:8] <= 8'b0;
        not_m3 <= ~m2;
        if (dec2) not_m3[0] <= 1'b0;
        not_f3 <= ~m2;
        if (!factor2) not_f3 <= {15'h7fff, word2};
        k3 <= k2;
        if (!k_y2) k3 <= 16'b0;
        c3 <= reg_c2;
        if (k_y2) c3 <= 16'b0;
    end
    wire [15:0] y3;
    generate
        if (BITOPS) begin : bitwise
            reg [15:0] b3;
            always @(posedge clk) b3 <= !isbits2 ? 16'b0 : bits2[1] ? a2 ^ m2 : bits2[0] ? a2 | m2 : a2 & m2;
            reg none3;
            always @(posedge clk) none3 <= isbits2;
            assign y3 = (k3 | c3) & {16{!none3}} | b3;
        end else begin : arithmetic
            assign y3 = k3 | c3;
        end
    endgenerate
    wire [15:0] factor3 = luti3 ? tbl3[31:16] : ~not_f3 | word3;
    wire [15:0] offset3 = luti3 ? tbl3[15:0] : y3;

    // Comparisons are the carry of A - M.
    wire [16:0] difference3 = {1'b0, !a3[15], a3[14:0]} + {1'b0, !not_m3[15], not_m3[14:0]} + 1'b1;
    reg  [8:4]  ge;
    always @(posedge clk) ge <= {ge[7:4], difference3[16]};

    // Random bits.
    wire [15:0] random, gated;
    reg  [8:5]  less;
    generate
        if (RANDOM) begin : noise
            wire [15:0] number1;
            if (W_LOG == 0) begin : single
                assign number1 = slot_own1;
            end else begin : several
                localparam [W_LOG-1:0] G = LANE;
                assign number1 = {slot_own1, G};
            end
            wire [15:0] index1 = (number1 & {16{!unnumbered1}}) ^ mix1;
            nl_random hash (.clk(clk), .index(index1), .key0(key1), .key1(key2), .key2(key3), .let3(random3), .value(random), .gated(gated));
            reg  [15:0] not_k4;
            wire [16:0] difference4 = {1'b0, random} + {1'b0, not_k4} + 1'b1;
            always @(posedge clk) begin
                not_k4 <= not_m3;
                less   <= {less[7:5], !difference4[16]};
            end
        end else begin : silent
            assign random = 16'b0;
            assign gated  = 16'b0;
            always @* less = 4'b0;
        end
    endgenerate

    wire drop_x, drop_y, clipped12;
    nl_predicates predicates (
        .clk(clk), .ge8(ge[8]), .less8(less[8]), .late8(late8), .on8(on[6]), .drop_x8(drop_x), .drop_y8(drop_y), .spike8(spike8));
    nl_datapath #(.XW(XW)) datapath (
        .clk(clk), .a(a3), .b(factor3), .y(offset3), .subtract0(sub3), .less0(less3), .toward_zero0(zero3), .nearest0(near3), .wrap0(wrap3), .mask1(mask4),
        .random1(gated), .power3(power6), .above3(above6), .far5(far8), .drop_x5(drop_x), .drop_y5(drop_y), .result(result12), .sum7(sum10),
        .clipped(clipped12));
    always @(posedge clk) clip13 <= clipped12 && flag12 && on[10];
endmodule
