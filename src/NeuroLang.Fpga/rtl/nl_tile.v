`default_nettype none
// A tile: the sequencer, the lists of spikes, what walks rows and programs, and L lanes.
// A name's last number is the stage of the lanes' pipeline at which the signal belongs (see nl_lane). What an entry of the schedule sets stays
// as it is until the pipeline is empty, so it needs no stages.
module nl_tile #(
    parameter TILE    = 0,
    parameter T_LOG   = 0,
    parameter L_LOG   = 0,
    parameter TB      = 8,
    parameter DB      = 2,
    parameter RB      = 1,
    parameter VB      = 3,
    parameter AW      = 14,
    parameter IW      = 14,
    parameter SB      = 0,
    parameter B       = 16,
    parameter CB      = 8,                // instructions are 2^CB
    parameter TABLES  = 1,                // log2 of the number of tables, or -1 for none
    parameter RW      = 10,               // rows are 2^RW
    parameter EB      = 5,                // entries of the schedule are 2^EB
    parameter PB      = 5,                // lists are 2^PB
    parameter RANDOM  = 1,
    parameter BITOPS  = 1,
    parameter PLASTIC = 1,
    parameter WIDE    = 1,
    parameter PORTS   = 0,
    parameter DENSE   = 0,
    parameter GRADED  = 0,
    parameter EW      = TB + T_LOG + (1 << L_LOG)
) (
    input  wire           clk,
    input  wire           rst,
    // The step.
    input  wire           go,
    input  wire [15:0]    step,
    output wire           idle,
    output wire           waits,          // for the host: the cycle does not count
    output wire           at_cells,
    input  wire           all_at_cells,
    output wire           ring_busy,
    input  wire           any_ring_busy,
    output wire [EW:0]    ring_out,       // valid, entry
    input  wire [EW:0]    ring_in,
    // The state that grades a row, zero where it belongs to another tile; and what all tiles say of it.
    output wire [15:0]    graded_out,
    input  wire [15:0]    graded_in,
    // Streams.
    output wire           out_valid,
    output wire [14:0]    out_word,
    input  wire           out_ready,
    input  wire           in_valid,
    input  wire [15:0]    in_word,
    output wire           in_ready,
    // The host's access to memories, while idle. A read's word is there 14 cycles after the request.
    input  wire           h_go,
    input  wire           h_we,
    input  wire [3:0]     h_space,
    input  wire [3:0]     h_lane,
    input  wire [17:0]    h_addr,
    input  wire [15:0]    h_data,
    output wire [15:0]    h_result,
    output reg            clipped,
    output reg            cut
);
    localparam L  = 1 << L_LOG;
    localparam WL = T_LOG + L_LOG;
    localparam XB = TB + WL;

    localparam LB = TB + T_LOG + (PORTS != 0);

    wire [15:0] population, w2, flags, w4, w5, code, length;
    wire        is_cells, is_group, is_pre, is_post, is_port, fetch, in_rows, in_cells, drain, in_ring, report, port, host, begins, note, take_start, take_end, to_here,
                take_entry, blank, ring_turn;
    wire [1:0]  note_word, look_word;
    wire        pass       = is_pre || is_post;
    wire        dense      = DENSE && is_group && flags[1:0] == 2'd3;
    wire        wide       = flags[1] && !dense;
    wire        bare       = flags[1:0] == 2'd1 || dense;
    wire        graded     = GRADED && is_group && flags[5] && !host;
    wire        replicated = flags[0];
    wire        ent_valid;
    reg         port_end;
    wire        rows_end, cells_end;
    nl_sequencer #(.T_LOG(T_LOG), .EB(EB), .PLASTIC(PLASTIC), .PORTS(PORTS), .GRADED(GRADED), .FIRST(TILE == 0)) sequencer (
        .clk(clk), .rst(rst), .go(go), .idle(idle), .we(h_go && h_we && h_space == 4'd8), .wa(h_addr[EB+2:0]), .wd(h_data), .population(population), .w2(w2), .flags(flags),
        .w4(w4), .w5(w5), .code(code), .length(length), .is_cells(is_cells), .is_group(is_group), .is_pre(is_pre), .is_post(is_post), .is_port(is_port), .fetch(fetch),
        .rows(in_rows), .cells(in_cells), .drain(drain), .ring(in_ring), .report(report), .port(port), .host(host), .rows_end(rows_end), .cells_end(cells_end),
        .port_end(port_end), .report_end(!ent_valid), .at_cells(at_cells), .all_at_cells(all_at_cells), .ring_turn(ring_turn), .any_ring_busy(any_ring_busy),
        .begins(begins), .note(note), .note_word(note_word), .look_word(look_word), .take_start(take_start), .take_end(take_end), .to_here(to_here),
        .take_entry(take_entry), .blank(blank));

    // Spikes, and where they go.
    wire          push8, more, settle, look2;
    wire [EW-1:0] push_entry8;
    wire [TB-1:0] ent_slot;
    wire [XB-1:0] ent_x;
    wire [L-1:0]  ent_mask;
    nl_spikes #(.T_LOG(T_LOG), .L_LOG(L_LOG), .TB(TB), .PB(PB), .LB(LB), .GRADED(GRADED)) spikes (
        .clk(clk), .rst(rst), .push8(push8), .push_entry8(push_entry8), .in_ring(in_ring), .ring_in(ring_in), .ring_out(ring_out),
        .port_in(in_ready && in_valid && !in_word[15]), .is_port(is_port), .port_channel(in_word[14:0]), .population(population[PB-1:0]), .note(note),
        .note_word(note_word), .look_word(look_word), .take_start(take_start), .take_end(take_end), .to_here(to_here), .take_entry(take_entry),
        .hidden(blank && !is_cells && !flags[6]), .whole(is_post), .look2(look2), .gone(out_valid && out_ready), .walk(is_group && flags[13]), .walk_first(code), .walk_limit(length), .more(more), .valid(ent_valid), .settle(settle),
        .slot(ent_slot), .x(ent_x), .mask(ent_mask));
    assign ring_busy = ring_turn && more;
    assign in_ready  = port && !port_end;
    assign waits     = report || PORTS && port && !port_end && !in_valid;
    assign out_valid = TILE == 0 && report && ent_valid && !settle;
    assign out_word  = ent_x;
    always @(posedge clk) port_end <= in_ready && in_valid && in_word[15];

    wire [XB-1:0] index = is_post && WL != 0 ? ent_slot : ent_x;
    wire          h_state = h_space == 4'd1, h_vars = h_space == 4'd5, h_rings = h_space == 4'd10;
    wire          active_r, last1, v1, d1, h1, active1;
    wire [L-1:0]  row_mask;
    wire [AW-1:0] address0, var_a1;
    wire [1:0]    part1;
    wire [TB-1:0] place1;
    wire [XB-1:0] row_x;
    wire [3:0]    slot1;
    wire [TB-1:0] cell1, cell_c1;
    wire [15:0]   mix1, salt, ins_k;
    wire [31:0]   ins1;
    nl_issue #(.TB(TB), .XB(XB), .L(L), .AW(AW), .RW(RW), .CB(CB), .SW(IW > TB + 1 ? IW - 4 : TB - 3), .DENSE(DENSE)) issue (
        .clk(clk), .rst(rst), .w2(w2), .w4(w4), .w5(w5), .code(code), .length(length), .is_cells(is_cells), .is_group(is_group), .is_pre(is_pre), .is_post(is_post),
        .replicated(replicated), .dense(dense), .dense_width(flags[8:7]), .fetch(fetch), .in_rows(in_rows), .in_cells(in_cells), .begins(begins), .rows_end(rows_end), .cells_end(cells_end), .spike(ent_valid),
        .spike_x(ent_x), .spike_index(index), .spike_mask(ent_mask), .look2(look2), .row_mask(row_mask), .row_x(row_x), .part1(part1), .place1(place1), .host(host),
        .h_go(h_go), .h_we(h_we), .h_space(h_space), .h_lanes(h_state || h_vars || h_rings), .h_addr(h_addr), .h_data(h_data), .active_r(active_r),
        .address0(address0), .last1(last1), .v1(v1), .d1(d1), .h1(h1), .active1(active1), .slot1(slot1), .cell1(cell1), .cell_c1(cell_c1), .var_a1(var_a1), .mix1(mix1), .salt(salt),
        .ins1(ins1), .ins_k1(ins_k));
    wire [3:0]  h_var = h_vars ? h_addr >> AW : h_addr >> TB;
    wire [3:0]  ra1 = host ? h_var : graded ? w4[3:0] : ins1[22:19];
    wire [3:0]  var1 = host ? h_var : ins1[3:0];
    wire [1:0]  field1 = ins1[6:5];

    wire [31:0] key1, key2, key3;
    wire        h_key = h_go && h_we && h_space == 4'd9;
    generate
        if (RANDOM) begin : random
            nl_keys keys (
                .clk(clk), .load(fetch), .salt(salt), .v1(v1), .slot1(slot1), .last1(last1), .keep(is_cells), .settle(drain || host), .host_low(h_key && h_addr[2:0] == 3'd0),
                .host_high(h_key && h_addr[2:0] == 3'd1), .host_bit(h_data[7]), .key1(key1), .key2(key2), .key3(key3));
        end else begin : constant
            assign {key1, key2, key3} = 96'b0;
        end
    endgenerate

    wire        rck1, ldsr1, unit2, rbm2, ky2, factor2, word2, dec2, luti2, isbits2, luti3, sub3, less3, zero3, near3, wrap3, rand3, far8, send10, wr12, store12, varwe12, flag12;
    wire [1:0]  src1, src2, bits2;
    wire [3:0]  rd12, slot12, var12;
    wire [15:0] word3, power6, above6, late8;
    wire [31:0] mask4;
    wire [TB-1:0] cell8, cell12;
    nl_controls #(.TB(TB), .DB(DB)) controls (
        .clk(clk), .rst(rst), .ins1(ins1), .v1(v1), .d1(d1), .h1(h1), .h_we(h_we), .h_state(h_state), .h_vars(h_vars), .h_rings(h_rings), .host(host), .group(is_group && !host),
        .wide(wide), .weight_shift(flags[4:3]), .graded(graded), .graded_shift(w4[12:8]), .cells(is_cells), .pre(is_pre), .pass(pass), .slot1(slot1), .cell1(cell1), .var1(var1), .word(step), .rc_k1(rck1),
        .ldsr1(ldsr1), .src1(src1), .src2(src2), .unit2(unit2), .rb_m2(rbm2), .k_y2(ky2), .factor2(factor2), .word2(word2), .dec2(dec2), .luti2(luti2), .isbits2(isbits2),
        .bits2(bits2), .luti3(luti3), .word3(word3), .sub3(sub3), .less3(less3), .zero3(zero3), .near3(near3), .wrap3(wrap3), .mask4(mask4), .rand3(rand3),
        .power6(power6), .above6(above6), .far8(far8), .late8(late8), .cell8(cell8), .send10(send10), .rd12(rd12), .slot12(slot12), .wr12(wr12), .store12(store12),
        .var12(var12), .cell12(cell12), .varwe12(varwe12), .flag12(flag12));
    reg [15:0]  ins_k2;
    always @(posedge clk) begin
        ins_k2 <= ins_k;
        if (is_group) ins_k2 <= 16'b0;
    end

    // Tables: read at stage 2 by the first operand of lane l. All lanes have a copy of the memory.
    wire [L-1:0] spike8;
    wire [L-1:0] clip13, cut3;
    wire [16*L-1:0] results;
    assign push8 = |spike8;
    generate
        if (T_LOG == 0) begin : e1
            assign push_entry8 = {cell8, spike8};
        end else begin : en
            localparam [T_LOG-1:0] TILE_NO = TILE;
            assign push_entry8 = {cell8, TILE_NO, spike8};
        end
        if (L_LOG == 0) begin : r1
            assign h_result = results;
        end else begin : rn
            assign h_result = results >> {h_lane[L_LOG-1:0], 4'b0};
        end
    endgenerate
    always @(posedge clk) begin
        clipped <= |clip13;
        cut     <= |cut3;
    end

    // The state that grades a row comes from the lane of its cell: row_x is known with the row's first address, the state a cycle later.
    wire [16*L-1:0] states;
    wire [15:0]     graded2;
    generate
        if (GRADED) begin : grade
            reg [15:0] own, all;
            integer    i;
            always @* begin
                own = 16'b0;
                for (i = 0; i < L; i = i + 1) if ((row_x & (L - 1)) == i && ((row_x >> L_LOG) & ((1 << T_LOG) - 1)) == TILE) own = own | states[16*i +: 16];
            end
            always @(posedge clk) all <= graded_in;
            assign graded_out = own;
            assign graded2    = all;
        end else begin : plain
            assign graded_out = 16'b0;
            assign graded2    = 16'b0;
        end
    endgenerate

    wire [2:0]    receptor = flags[12:10];
    genvar g;
    generate
        for (g = 0; g < L; g = g + 1) begin : lanes
            localparam [3:0] NUMBER = TILE * L + g;
            localparam [3:0] OWN = g;
            wire mine = h_lane == OWN;
            wire here = host ? mine : is_post ? row_mask[g] : 1'b1;
            wire belongs;
            wire [XB-1:0] gid1;
            if (WL == 0) begin : w1
                assign gid1    = cell_c1;
                assign belongs = w2[15:TB] != {(16 - TB){1'b0}} || cell_c1 < w2[TB-1:0];
            end else begin : wn
                assign gid1   = {cell_c1, NUMBER[WL-1:0]};
                assign belongs = (replicated ? {{WL{1'b0}}, cell_c1} : gid1) < w2;
            end
            // A cell of this population; told a cycle late, since the comparison is long.
            reg         belongs2;
            always @(posedge clk) belongs2 <= !is_cells || host || belongs;
            wire        on1 = active1 && here;
            wire [15:0] segment2;
            wire [31:0] table3;
            nl_tables #(.TABLES(TABLES)) tables (
                .clk(clk), .number(segment2), .table_no(ins_k2), .word(table3), .we(h_go && h_we && h_space == 4'd2), .wa(h_addr), .wd(h_data));
            nl_lane #(
                .LANE(NUMBER), .W_LOG(WL), .TB(TB), .DB(DB), .RB(RB), .VB(VB), .AW(AW), .IW(IW), .SB(SB), .B(B), .RANDOM(RANDOM), .BITOPS(BITOPS),
                .PLASTIC(PLASTIC), .WIDE(WIDE), .DENSE(DENSE), .GRADED(GRADED)
            ) lane (
                .clk(clk),
                .syn_a0(address0), .syn_en0(active_r && !is_post || h_go && h_space == 4'd4 && mine), .syn_we0(host && h_we),
                .inc_a0(address0[IW-1:0]), .inc_en0(active_r && is_post || h_go && h_space[3:1] == 3'd3 && mine),
                .incp_we0(host && h_we && !h_space[0]), .incs_we0(host && h_we && h_space[0]), .host(h_data),
                .slot1(slot1), .reg_a1(ra1 & {4{src1 == 2'd0}}), .reg_b1(ins1[18:15]), .reg_c1(rck1 ? ins_k[3:0] : ins1[18:15]), .ra1(ra1),
                .word1_slot(!host && (is_group || is_pre)), .post1(is_post && !host), .inc1_slot(is_post && !host && field1 == 2'd2 && !ldsr1),
                .row1_slot(is_pre && field1 == 2'd2), .named1(ldsr1 && v1), .cell1(cell1), .k1(ins_k[TB-1:0]),
                .unnumbered1(is_cells && replicated), .mix1(mix1), .active1(on1), .belongs2(belongs2), .programmed1(pass && !host), .wide1(is_group && wide), .bare1(bare),
                .signed1(flags[2]), .deliver1(is_group && !host), .dense1(dense && !host), .dense_width(flags[8:7]), .part1(part1), .place1(place1), .graded(graded),
                .graded_slot(row_x >> WL), .graded_state(states[16*g +: 16]), .graded2(graded2),
                .var_a1(var_a1), .var_r1(host ? h_var[1:0] : is_group ? 2'd0 : ra1[1:0]), .var_en1(h1 && h_vars && !h_we || d1 && wide || v1 && pass && field1 == 2'd3),
                .ring1(host ? h_addr[TB+RB +: DB] : step[DB-1:0]), .acc_en1(v1 && is_cells && field1 == 2'd2 || v1 && is_cells && field1 == 2'd3),
                .acc_clear1(host ? h1 && h_rings && h_we : v1 && is_cells && field1 == 2'd2), .key1(key1), .key2(key2), .key3(key3),
                .src2(src2), .unit2(unit2), .rb_m2(rbm2), .k_y2(ky2), .factor2(factor2), .word2(word2), .dec2(dec2), .luti2(luti2), .isbits2(isbits2), .bits2(bits2),
                .k2(ins_k2), .a_seg2(segment2), .luti3(luti3), .word3(word3), .tbl3(table3), .sub3(sub3), .less3(less3), .zero3(zero3), .near3(near3), .wrap3(wrap3),
                .mask4(mask4), .random3(rand3), .power6(power6), .above6(above6), .far8(far8), .late8(late8), .spike8(spike8[g]),
                .send10(send10), .place(step[DB-1:0]), .receptor10(receptor[RB-1:0]), .rd12(rd12), .slot12(slot12), .wr12(wr12), .store12(store12), .var12(var12),
                .cell12(cell12), .varwe12(varwe12), .flag12(flag12), .result12(results[16*g +: 16]), .clip13(clip13[g]), .cut3(cut3[g]));
        end
    endgenerate
endmodule
