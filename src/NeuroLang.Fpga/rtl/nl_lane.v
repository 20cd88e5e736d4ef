`default_nettype none
// One lane: registers of a strip, state, delay rings, synapses, and the datapath that all of them share.
// A signal's last digit is the stage at which it belongs: 0 addresses of synapses and of the index, 1 addresses of registers, state and rings,
// 2 their words, 3 operands, 7 predicates, 10 the result, 11 the sum for a ring. The tile delays the controls once for all lanes.
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
    parameter WIDE      = 1
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
    input  wire [3:0]    ra1,
    input  wire [3:0]    rb1,
    input  wire [3:0]    rc1,
    input  wire          word1_slot,      // the slot of the synapse's target rather than that of the tile
    input  wire          post1,           // variables at the place of the incoming index
    input  wire          inc1_slot,       // state of the incoming index's source
    input  wire          shared1,         // state of a slot that is common to all lanes
    input  wire [TB-1:0] cell1,
    input  wire [TB-1:0] common1,
    input  wire          unnumbered1,     // the index is the mix alone
    input  wire [15:0]   mix1,
    input  wire          active1,         // a slot of a strip, or a word of this row
    input  wire          belongs2,        // the slot holds a cell of the population
    input  wire          programmed1,     // a program of synapses
    input  wire          wide1,
    input  wire          bare1,           // words have no delay
    input  wire          signed1,
    input  wire          deliver1,
    input  wire [AW-1:0] var_a1,
    input  wire [1:0]    var_r1,
    input  wire          var_en1,
    input  wire [DB-1:0] ring1,
    input  wire          acc_en1,
    input  wire          acc_clear1,
    input  wire [31:0]   key1,
    input  wire [31:0]   key2,
    input  wire [31:0]   key3,
    // Stage 2 and later.
    input  wire [1:0]    src2,
    input  wire          weight2,
    input  wire          rb_m2,
    input  wire          k_y2,
    input  wire [1:0]    bits2,
    input  wire          isbits2,
    input  wire [15:0]   k2,
    output wire [15:0]   a_seg2,
    input  wire          luti3,
    input  wire          mac3,
    input  wire          deliver3,
    input  wire          strict3,         // greater, rather than greater or equal
    input  wire [31:0]   tbl3,            // slope, base
    input  wire [4:0]    shift3,
    input  wire          sub3,
    input  wire          zero3,
    input  wire          near3,
    input  wire          wrap3,
    input  wire [31:0]   mask4,
    input  wire          random4,
    // Stage 7: what becomes of predicates.
    input  wire [1:0]    pg7,
    input  wire          pn7,
    input  wire [1:0]    pd7,
    input  wire          pi7,
    input  wire          usege7,
    input  wire          bern7,
    input  wire          invge7,
    input  wire          useg7,
    input  wire          dec7,
    input  wire          dxc7,
    input  wire          dyc7,
    input  wire          dxa7,
    input  wire          dya7,
    input  wire          spk7,
    output wire          spike7,
    // Stage 9 and later: what becomes of the result.
    input  wire          send9,
    input  wire [DB-1:0] place9,          // k mod D
    input  wire [RB-1:0] receptor9,
    input  wire [3:0]    rd10,
    input  wire [3:0]    slot10,
    input  wire          wr10,
    input  wire          store10,
    input  wire [3:0]    var10,
    input  wire [TB-1:0] cell10,
    input  wire          varwe10,
    input  wire          flag10,
    output wire [15:0]   result10,
    output reg           clip11,
    output reg           cut3
);
    localparam WB  = 16 - TB - DB;
    localparam XW  = B > 16 ? 24 : 18;

    // Words of synapses and of the incoming index.
    wire [15:0] word1, inc1;
    wire [15:0] place1;
    nl_spram #(.WIDTH(16), .ABITS(AW)) synapses (.clk(clk), .en(syn_en0), .we(syn_we0), .a(syn_a0), .wd(host), .rd(word1));
    generate
        if (PLASTIC) begin : index
            nl_spram #(.WIDTH(16), .ABITS(IW)) places  (.clk(clk), .en(inc_en0), .we(incp_we0), .a(inc_a0), .wd(host), .rd(place1));
            nl_spram #(.WIDTH(16), .ABITS(IW)) sources (.clk(clk), .en(inc_en0), .we(incs_we0), .a(inc_a0), .wd(host), .rd(inc1));
        end else begin : noindex
            assign place1 = 16'b0;
            assign inc1   = 16'b0;
        end
    endgenerate

    wire null1 = deliver1 && !wide1 ? word1 == 16'b0
               : PLASTIC && programmed1 && post1 ? inc1 == 16'hffff
               : (wide1 || programmed1) && word1[15];
    wire on1   = active1 && !null1;
    reg  [9:0] on;                        // on[i] belongs to stage i + 2
    always @(posedge clk) on <= {on[8:1], on[0] && belongs2, on1};
    wire on2 = on[0] && belongs2, on7 = on[5], on9 = on[7], on10 = on[8], on11 = on[9];

    wire [TB-1:0] slot_own1 = word1_slot ? word1[TB-1:0] : cell1;
    wire [TB-1:0] slot_st1  = shared1 ? common1 : PLASTIC && inc1_slot ? inc1[TB-1:0] : slot_own1;

    // State: read at stage 1, written at stage 10.
    wire [15:0] state2;
    nl_ram #(.WIDTH(16), .ABITS(VB + TB)) state (
        .clk(clk), .we(store10 && on10), .wa({var10[VB-1:0], cell10}), .wd(result10), .re(1'b1), .ra({ra1[VB-1:0], slot_st1}), .rd(state2));

    // Three copies of the registers: three reads a cycle.
    wire [15:0] reg_a2, reg_b2, reg_c2;
    nl_ram #(.WIDTH(16), .ABITS(8)) registers_a (.clk(clk), .we(wr10), .wa({rd10, slot10}), .wd(result10), .re(1'b1), .ra({ra1, slot1}), .rd(reg_a2));
    nl_ram #(.WIDTH(16), .ABITS(8)) registers_b (.clk(clk), .we(wr10), .wa({rd10, slot10}), .wd(result10), .re(1'b1), .ra({rb1, slot1}), .rd(reg_b2));
    nl_ram #(.WIDTH(16), .ABITS(8)) registers_c (.clk(clk), .we(wr10), .wa({rd10, slot10}), .wd(result10), .re(1'b1), .ra({rc1, slot1}), .rd(reg_c2));

    // Synapse variables: one port, read at stage 1, written at stage 10.
    wire [15:0] var2;
    generate
        if (WIDE) begin : variables
            wire [AW-1:0] a1 = PLASTIC && post1 ? place1[AW-1:0] : var_a1;
            wire [AW-1:0] a10;
            if (PLASTIC) begin : back
                reg [AW*9-1:0] chain;
                always @(posedge clk) chain <= {chain[AW*8-1:0], a1};
                assign a10 = chain[AW*9-1:AW*8];
            end else begin : hostonly
                assign a10 = a1;
            end
            wire we = varwe10 && on10;
            wire [AW-1:0] a = we ? a10 : a1;
            if (SB == 0) begin : one
                nl_spram #(.WIDTH(16), .ABITS(AW)) memory (.clk(clk), .en(we || var_en1), .we(we), .a(a), .wd(result10), .rd(var2));
            end else begin : several
                nl_spram #(.WIDTH(16), .ABITS(AW + SB)) memory (
                    .clk(clk), .en(we || var_en1), .we(we), .a({we ? var10[SB-1:0] : var_r1[SB-1:0], a}), .wd(result10), .rd(var2));
            end
        end else begin : novariables
            assign var2 = 16'b0;
        end
    endgenerate

    // Rings: read at stage 1 and cleared, or read at stage 9 and added to. Either way written two cycles later.
    reg [TB+DB-1:0] target2, target3, target4, target5, target6, target7, target8, target9;
    always @(posedge clk) begin
        target2 <= {bare1 ? {DB{1'b0}} : word1[TB+DB-1:TB], word1[TB-1:0]};
        {target9, target8, target7, target6, target5, target4, target3} <= {target8, target7, target6, target5, target4, target3, target2};
    end
    wire [DB-1:0]       ring9  = target9[TB+DB-1:TB] + place9;
    wire [DB+RB+TB-1:0] acc_ra = send9 ? {ring9, receptor9, target9[TB-1:0]} : {ring1, ra1[RB-1:0], cell1};
    reg  [DB+RB+TB-1:0] acc_r1, acc_wa;
    reg                 acc_w1, acc_we;
    reg  [B-1:0]        acc_wd;
    wire [B-1:0]        acc_rd;
    reg                 send10;
    nl_ram #(.WIDTH(B), .ABITS(DB + RB + TB)) rings (
        .clk(clk), .we(acc_we), .wa(acc_wa), .wd(acc_wd), .re(1'b1), .ra(acc_ra), .rd(acc_rd));

    // Operands.
    reg signed [15:0] weight;
    reg               cut2;
    always @(posedge clk)
        weight <= bare1 ? {{TB{signed1 && word1[15]}}, word1[15:TB]} : {{(16 - WB){signed1 && word1[15]}}, word1[15:TB+DB]};
    wire [15:0] acc2;
    generate
        if (B > 16) begin : clamp
            wire out2 = acc_rd[B-1:15] != {(B - 15){acc_rd[B-1]}};
            assign acc2 = out2 ? {acc_rd[B-1], {15{!acc_rd[B-1]}}} : acc_rd[15:0];
            reg read2;
            always @(posedge clk) begin
                read2 <= acc_en1;
                cut3  <= out2 && read2 && on2;
            end
        end else begin : plain
            assign acc2 = acc_rd;
            always @(posedge clk) cut3 <= 1'b0;
        end
    endgenerate

    wire [15:0] a2 = weight2 ? weight
                   : src2 == 2'd0 ? reg_a2
                   : src2 == 2'd1 ? state2
                   : src2 == 2'd2 ? acc2
                   : var2;
    wire [15:0] m2 = rb_m2 ? reg_b2 : k2;
    wire [15:0] y2 = k_y2 ? k2 : reg_c2;
    assign a_seg2 = a2;
    reg signed [15:0] a3, m3, y3;
    always @(posedge clk) begin
        a3 <= a2;
        m3 <= m2;
        y3 <= y2;
        if (BITOPS && isbits2) y3 <= bits2[1] ? a2 ^ m2 : bits2[0] ? a2 | m2 : a2 & m2;
    end

    wire [15:0] factor3 = luti3 ? tbl3[31:16] : mac3 ? m3 : {9'b0, deliver3, 5'b0, !deliver3};
    wire [15:0] offset3 = luti3 ? tbl3[15:0] : y3;
    wire [15:0] left3   = {a3[15:8] & {8{!luti3}}, a3[7:0]};

    reg ge4, ge5, ge6, ge7;
    always @(posedge clk) {ge7, ge6, ge5, ge4} <= {ge6, ge5, ge4, strict3 ? a3 > m3 : a3 >= m3};

    // Random bits.
    wire [15:0] random;
    reg         less5, less6, less7;
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
            nl_random hash (.clk(clk), .index(index1), .key0(key1), .key1(key2), .key2(key3), .value(random));
            reg [15:0] k4;
            always @(posedge clk) begin
                k4    <= m3;
                less5 <= random < k4;
                less6 <= less5;
                less7 <= less6;
            end
        end else begin : silent
            assign random = 16'b0;
            always @* {less5, less6, less7} = 3'b0;
        end
    endgenerate

    // Predicates: a value written at stage 7 comes back sixteen cycles later, when the same slot is at stage 7.
    reg [15:0] p1, p2, p3;
    wire       read7  = pg7 == 2'd0 || pg7 == 2'd1 && p1[15] || pg7 == 2'd2 && p2[15] || pg7 == 2'd3 && p3[15];
    wire       guard7 = !useg7 || (read7 ^ pn7);
    wire       test7  = bern7 ? less7 : usege7 ? ge7 : 1'b1;
    wire       c7     = guard7 && (test7 ^ (pi7 || invge7));
    wire       drop_x = dxa7 || (dec7 ? !ge7 : dxc7 && c7);
    wire       drop_y = dya7 || dyc7 && !c7;
    always @(posedge clk) begin
        p1 <= {p1[14:0], pd7 == 2'd1 ? c7 : p1[15]};
        p2 <= {p2[14:0], pd7 == 2'd2 ? c7 : p2[15]};
        p3 <= {p3[14:0], pd7 == 2'd3 ? c7 : p3[15]};
    end
    assign spike7 = spk7 && c7 && on7;

    wire        clip10;
    wire [XW:0] sum9;
    nl_datapath #(.XW(XW)) datapath (
        .clk(clk), .a(left3), .b(factor3), .y(offset3), .shift(shift3), .subtract(sub3), .toward_zero(zero3), .nearest(near3), .wrap(wrap3),
        .mask1(mask4), .random1(RANDOM && random4 ? random : 16'b0), .drop_x4(drop_x), .drop_y4(drop_y),
        .result(result10), .sum(sum9), .clipped(clip10));

    reg [XW:0] sum10;
    always @(posedge clk) begin
        sum10  <= sum9;
        send10 <= send9 && on9;
        acc_r1 <= acc_ra;
        acc_wa <= acc_r1;
        acc_w1 <= send9 ? on9 : acc_clear1 && active1;
        acc_we <= acc_w1 && belongs2;
        acc_wd <= send10 ? acc_rd + {{(B > 16 ? B - XW - 1 : 0){sum10[XW]}}, sum10[(B > 16 ? XW : 15):0]} : {B{1'b0}};
        clip11 <= clip10 && flag10 && on10;
    end
endmodule
